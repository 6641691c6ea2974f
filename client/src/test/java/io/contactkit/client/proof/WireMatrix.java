package io.contactkit.client.proof;

import io.contactkit.client.Calls;
import io.contactkit.client.Calls.Target;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All cases of all operations, sent once. */
final class WireMatrix {
  private static final List<WireCell> CELLS = send();

  private WireMatrix() {}

  static List<WireCell> cells() {
    return CELLS;
  }

  static WireCell send(RawServer server, WireCase wire) {
    Target target = wire.target();
    server.answers(success(target));
    Object client = Callers.client(target.provider(), server.url(), wire.schemes());
    RuntimeException thrown = null;
    try {
      target.call(client, wire.arguments());
    } catch (RuntimeException e) {
      thrown = e;
    }
    return new WireCell(wire, server.requests(), thrown);
  }

  /** The first documented success of an operation. */
  static Answer success(Target target) {
    Response success = target.operation().success();
    if (success.contents().isEmpty()) {
      return Answer.of(success.status(), "", new byte[0]);
    }
    Example example = success.content().examples().get(0);
    return Answer.of(
        success.status(),
        success.content().mediaType(),
        example.value().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<WireCell> send() {
    List<WireCell> cells = new ArrayList<>();
    try (RawServer server = RawServer.start()) {
      Calls.operations()
          .forEach(
              target -> {
                for (Set<String> schemes : target.operation().security()) {
                  List<WireCase> cases = new ArrayList<>(ParameterCases.of(target, schemes));
                  cases.addAll(BodyCases.of(target, schemes));
                  if (cases.isEmpty()) {
                    throw new AssertionError(target + " has neither parameters nor a body");
                  }
                  cases.forEach(wire -> cells.add(send(server, wire)));
                }
              });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return List.copyOf(cells);
  }
}
