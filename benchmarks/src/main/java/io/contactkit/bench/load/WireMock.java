package io.contactkit.bench.load;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Starts WireMock with a stub for every operation: constant answers, without templates. */
record WireMock(Path jar, Path java, Path work) {

  Server start(String name, List<String> jvm, List<String> journal) throws IOException {
    Path directory = Files.createTempDirectory(Files.createDirectories(work), "wiremock");
    Path mappings = Files.createDirectories(directory.resolve("mappings"));
    for (Api api : Api.values()) {
      Document document = Documents.of(api.provider());
      for (Operation operation : document.operations()) {
        Files.writeString(
            mappings.resolve(operation.id() + ".json"), stub(api, operation).toString());
      }
    }
    int port = Program.freePort();
    List<String> command = new ArrayList<>();
    command.add(Program.java(java));
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar.toString(), "--disable-banner"));
    command.addAll(List.of("--bind-address", "127.0.0.1", "--port", Integer.toString(port)));
    command.addAll(List.of("--root-dir", directory.toString()));
    command.addAll(journal);
    Program program =
        Program.start(port, directory, work.resolve("wiremock.log"), Map.of(), command);
    return OnePort.of(name, program, false);
  }

  private static ObjectNode stub(Api api, Operation operation) {
    ObjectNode stub = JsonMapper.shared().createObjectNode();
    stub.putObject("request")
        .put("method", operation.method())
        .put("urlPathTemplate", api.basePath() + operation.path())
        .putObject("headers")
        .putObject("Authorization")
        .put("equalTo", "Bearer " + api.token());
    ObjectNode response = stub.putObject("response").put("status", operation.success().status());
    if (!operation.success().contents().isEmpty()) {
      response.put("body", Documents.answer(operation).toString());
      response.putObject("headers").put("Content-Type", "application/json");
    }
    return stub;
  }
}
