package io.contactkit.contract.observe;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes credentials out of what was observed, before anything is kept or shown. */
final class Masking {
  static final String HIDDEN = "***";

  private static final int MOST_PSEUDONYMS = 1_000;
  private static final Pattern SECRET_NAME =
      Pattern.compile(
          "(access|refresh|id|auth|bearer)_?-?token|password|passwd|(client|api)_?-?secret"
              + "|secret|api_?-?key",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> query;
  private final Map<String, Integer> pseudonyms = new HashMap<>();

  Masking(Document document) {
    headers.addAll(Credentials.headers(document));
    headers.addAll(List.of("Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"));
    query = Credentials.queryParameters(document);
  }

  /** The interaction without its credentials; what carries one still does. */
  RecordedInteraction masked(RecordedInteraction interaction) {
    RecordedRequest request = interaction.request();
    RecordedResponse response = interaction.response();
    List<String> secrets = secrets(interaction);
    Map<String, List<String>> values = new LinkedHashMap<>();
    request
        .query()
        .forEach(
            (name, all) ->
                values.put(
                    name,
                    isSecret(name)
                        ? all.stream().map(this::pseudonym).toList()
                        : hidden(all, secrets)));
    return interaction
        .withRequest(
            new RecordedRequest(
                request.method(),
                request.path(),
                values,
                maskedHeaders(request.headers(), secrets),
                request.body().map(body -> masked(body, secrets)),
                List.of()))
        .withResponse(
            new RecordedResponse(
                response.status(),
                maskedHeaders(response.headers(), secrets),
                response.body().map(body -> masked(body, secrets)),
                List.of()));
  }

  /** The credentials that a request carries, the longest first. */
  List<String> secrets(RecordedInteraction interaction) {
    List<String> secrets = new ArrayList<>();
    RecordedRequest request = interaction.request();
    for (String header : headers) {
      for (String value : request.header(header)) {
        secrets.add(value);
        secrets.add(value.replaceFirst("^\\S+ +", ""));
      }
    }
    request.query().forEach((name, values) -> secrets.addAll(isSecret(name) ? values : List.of()));
    secrets.removeIf(secret -> secret.length() < 4);
    secrets.sort(Comparator.comparing(String::length).reversed());
    return secrets;
  }

  static String hidden(String text, List<String> secrets) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, HIDDEN);
    }
    return shown;
  }

  private static List<String> hidden(List<String> values, List<String> secrets) {
    return values.stream().map(value -> hidden(value, secrets)).toList();
  }

  private boolean isSecret(String parameter) {
    return query.contains(parameter) || SECRET_NAME.matcher(parameter).matches();
  }

  private Map<String, List<String>> maskedHeaders(
      Map<String, List<String>> all, List<String> secrets) {
    Map<String, List<String>> masked = new LinkedHashMap<>();
    all.forEach(
        (name, values) ->
            masked.put(
                name,
                headers.contains(name)
                    ? values.stream().map(this::maskedCredential).toList()
                    : hidden(values, secrets)));
    return masked;
  }

  // The scheme is no secret, and tells which one was used; that two are not the same is none
  // either.
  private String maskedCredential(String value) {
    return value.matches("(?is)(bearer|basic|digest) .*")
        ? value.substring(0, value.indexOf(' ')) + " " + pseudonym(value)
        : pseudonym(value);
  }

  private synchronized String pseudonym(String value) {
    String hash = Integer.toHexString(value.hashCode());
    Integer number =
        pseudonyms.size() < MOST_PSEUDONYMS
            ? pseudonyms.computeIfAbsent(hash, it -> pseudonyms.size() + 1)
            : pseudonyms.get(hash);
    return number == null || number == 1 ? HIDDEN : HIDDEN + number;
  }

  private static JsonNode masked(JsonNode node, List<String> secrets) {
    if (node.isString()) {
      return JsonNodeFactory.instance.stringNode(hidden(node.stringValue(), secrets));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> copy.add(masked(item, secrets)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              member ->
                  copy.set(
                      member.getKey(),
                      member.getValue().isString() && isSecretName(member.getKey())
                          ? JsonNodeFactory.instance.stringNode(HIDDEN)
                          : masked(member.getValue(), secrets)));
      return copy;
    }
    return node;
  }

  private static boolean isSecretName(String name) {
    return SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
