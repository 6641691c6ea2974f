package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.contactkit.client.Calls.Target;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A documented answer in one of its examples; an answer without a body has no example. */
record Documented(Target target, Response response, String example, @Nullable JsonNode body) {

  static List<Documented> of(Target target) {
    List<Documented> all = new ArrayList<>();
    for (Response response : target.operation().responses()) {
      if (response.contents().isEmpty()) {
        all.add(new Documented(target, response, "", null));
      } else {
        response
            .content()
            .examples()
            .forEach(
                example ->
                    all.add(new Documented(target, response, example.name(), example.value())));
      }
    }
    return all;
  }

  boolean isSuccess() {
    return response.isSuccess();
  }

  /** The schema of the body; only for answers with a body. */
  Schema schema() {
    Content content = response.content();
    return Schema.of(content.schema());
  }

  String mediaType() {
    return response.contents().isEmpty() ? "" : response.content().mediaType();
  }

  byte[] bytes() {
    return body == null ? new byte[0] : body.toString().getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return "%s %d %s".formatted(target, response.status(), example).strip();
  }
}
