package io.contactkit.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The JDK's own server with constant answers: what nobody on this machine is faster than. */
public final class Ceiling {
  private static final int THREADS = 64;

  private Ceiling() {}

  /** Argument: the port. */
  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])),
            THREADS);
    Document leat = Documents.of(Provider.LEAT);
    answer(server, Api.LEAT, leat, "findContactIdentifier");
    answer(server, Api.LEAT, leat, "createContactIdentifier");
    answer(server, Api.JIFELINE, Documents.of(Provider.JIFELINE), "listContactPoints");
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.start();
  }

  private static void answer(HttpServer server, Api api, Document spec, String operation) {
    byte[] body = Documents.answer(spec.operation(operation)).toString().getBytes(UTF_8);
    server.createContext(
        api.basePath() + spec.operation(operation).path(),
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }
}
