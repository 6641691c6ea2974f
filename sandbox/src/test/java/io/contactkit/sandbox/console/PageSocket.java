package io.contactkit.sandbox.console;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Matches answers to commands and keeps the errors that a page reports. */
final class PageSocket implements WebSocket.Listener {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();

  JsonNode send(WebSocket socket, String method, Map<String, ?> params, Duration patience) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String command = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params));
    try {
      socket.sendText(command, true).get(patience.toSeconds(), TimeUnit.SECONDS);
      return answer.get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(method, e);
    }
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  void forget() {
    errors.clear();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      receive(JSON.readTree(message.toString()));
      message.setLength(0);
    }
    socket.request(1);
    return null;
  }

  private void receive(JsonNode received) {
    CompletableFuture<JsonNode> answer = waiting.remove(received.path("id").asInt(0));
    if (answer != null) {
      answer.complete(received.path("result"));
      return;
    }
    JsonNode params = received.path("params");
    switch (received.path("method").asString("")) {
      case "Runtime.exceptionThrown" -> errors.add(params.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> {
        if (params.path("type").asString("").equals("error")) {
          errors.add(params.get("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        if (params.at("/entry/level").asString("").equals("error")) {
          errors.add(params.get("entry").toString());
        }
      }
      default -> {}
    }
  }
}
