package io.contactkit.contract.record;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plays every described interaction and writes the pacts, unless one failed. */
class PactRecording {
  private static final Path TARGET =
      Path.of(System.getProperty("pacts.directory", "target/classes/pacts"));

  @TestFactory
  Stream<DynamicNode> records() throws IOException {
    for (Contract<?> contract : Contracts.all()) {
      Files.deleteIfExists(file(contract));
    }
    return Contracts.all().stream()
        .map(contract -> dynamicContainer(contract.fileName(), nodes(contract)));
  }

  private static Stream<DynamicNode> nodes(Contract<?> contract) {
    List<List<Draft<?>>> sessions = Sessions.of(contract.drafts());
    AtomicInteger missing = new AtomicInteger(contract.drafts().size() + sessions.size());
    List<DynamicNode> nodes = new ArrayList<>();
    for (List<Draft<?>> drafts : sessions) {
      Session session = Session.start(drafts);
      for (Draft<?> draft : drafts) {
        nodes.add(
            dynamicTest(
                draft.description(),
                () -> {
                  session.play(draft);
                  missing.decrementAndGet();
                }));
      }
      nodes.add(
          dynamicTest(
              "the mock server saw what it expected",
              () -> {
                session.finish();
                missing.decrementAndGet();
              }));
    }
    nodes.add(
        dynamicTest(
            "writes the pact",
            () -> {
              if (missing.get() > 0) {
                throw new AssertionError("not everything was played, nothing written");
              }
              write(contract);
            }));
    return nodes.stream();
  }

  private static void write(Contract<?> contract) throws IOException {
    Files.createDirectories(TARGET);
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(
        file(contract), mapper.writeValueAsString(PactJson.of(contract.drafts())) + "\n");
  }

  private static Path file(Contract<?> contract) {
    return TARGET.resolve(contract.fileName());
  }
}
