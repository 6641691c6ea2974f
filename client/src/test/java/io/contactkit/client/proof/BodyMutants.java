package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A documented answer whose body, status or content type is not what it should be. */
final class BodyMutants {
  static final int TEN_MEGABYTES = 10 * 1024 * 1024;
  private static final byte[] HTML =
      "<!DOCTYPE html><html><body><h1>Sorry</h1></body></html>".getBytes(UTF_8);

  private final Documented from;
  private final List<Mutant> mutants = new ArrayList<>();

  private BodyMutants(Documented from) {
    this.from = from;
  }

  static List<Mutant> of(Documented from) {
    BodyMutants bodies = new BodyMutants(from);
    bodies.forAny();
    JsonNode body = from.body();
    if (body != null) {
      bodies.forJson((ObjectNode) body);
    }
    return bodies.mutants;
  }

  private void forAny() {
    if (from.isSuccess()) {
      add(Kind.HTML_200, 200, null, "text/html", HTML);
      add(Kind.HTML_500, 500, null, "text/html", HTML);
      add(Kind.REDIRECT, 307, null, "text/html", HTML, "Location: http://192.0.2.1/");
    }
    add(Kind.EMPTY, from.body() == null ? 200 : status(), null, from.mediaType(), new byte[0]);
  }

  private void forJson(ObjectNode body) {
    byte[] json = from.bytes();
    String type = from.mediaType();
    add(Kind.NULL_BODY, status(), null, type, "null".getBytes(UTF_8));
    if (from.isSuccess()) {
      add(Kind.NO_CONTENT, 204, null, "", new byte[0]);
    } else {
      add(Kind.UNKNOWN_STATUS, 418, body, type, json);
    }
    add(Kind.TRUNCATED, status(), null, type, Arrays.copyOf(json, json.length - 1));
    add(Kind.TRAILING, status(), null, type, (body + "}<br>").getBytes(UTF_8));
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    add(Kind.DEEP, status(), null, type, within(body, "\"x_deep\":" + deep));
    add(Kind.WRONG_TYPE, status(), body, "text/html", json);
    add(Kind.NO_TYPE, status(), body, "", json);
    add(Kind.BYTE_ORDER_MARK, status(), body, type, ("\uFEFF" + body).getBytes(UTF_8));
    add(Kind.WRONG_CHARSET, status(), null, type + "; charset=utf-16", json);
    add(Kind.UNKNOWN_CHARSET, status(), body, type + ";charset=klingon", json);
    add(Kind.GZIP_GARBAGE, status(), null, type, new byte[] {1, 2, 3}, "Content-Encoding: gzip");
    // made on demand: hundreds of them would not fit into memory
    mutants.add(
        new Mutant(
            Kind.TEN_MEGABYTES,
            from,
            status(),
            body,
            "",
            socket -> Answer.of(status(), type, within(body, large())).to(socket)));
    firstText(body).ifPresent(place -> encodings(body, place));
  }

  private void encodings(JsonNode body, String place) {
    String type = from.mediaType();
    String accented = Trees.with(body, place, FieldMutants.text("Zo\u00eb")).toString();
    JsonNode read = Trees.parse(accented);
    add(Kind.LATIN_1, status(), read, type + "; charset=ISO-8859-1", accented.getBytes(ISO_8859_1));
    add(Kind.INVALID_UTF8, status(), null, type, accented.getBytes(ISO_8859_1));
  }

  private static String large() {
    return "\"x_long\":\"" + "x".repeat(TEN_MEGABYTES) + "\"";
  }

  private Optional<String> firstText(ObjectNode body) {
    return FieldMutants.of(from).stream()
        .filter(mutant -> mutant.kind() == Kind.NUMBER_FOR_STRING)
        .map(Mutant::place)
        .filter(place -> schemaAt(place).isFreeText())
        .findFirst();
  }

  private Schema schemaAt(String place) {
    Schema schema = from.schema();
    for (String segment : place.substring(1).split("/")) {
      schema = schema.member(segment).orElseThrow();
    }
    return schema;
  }

  private static byte[] within(ObjectNode body, String member) {
    String json = body.toString();
    String separator = body.isEmpty() ? "" : ",";
    return (json.substring(0, json.length() - 1) + separator + member + "}").getBytes(UTF_8);
  }

  private int status() {
    return from.response().status();
  }

  private void add(
      Kind kind, int status, @Nullable JsonNode read, String type, byte[] body, String... headers) {
    mutants.add(new Mutant(kind, from, status, read, "", Answer.of(status, type, body, headers)));
  }
}
