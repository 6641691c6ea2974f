package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the parameters of an operation. */
record ParameterJudge(Changes changes, String operationId) {
  private static final String WRITTEN_OTHERWISE = "its value is written in another way";
  private static final Set<String> IGNORED =
      Set.of("header accept", "header content-type", "header authorization");
  private static final Set<String> JUDGED =
      Set.of(
          "name",
          "in",
          "required",
          "schema",
          "content",
          "style",
          "explode",
          "allowReserved",
          "allowEmptyValue",
          "deprecated");

  void compare(Operation released, Operation current) {
    Map<String, Parameter> before = byPlace(released);
    Map<String, Parameter> after = byPlace(current);
    IGNORED.forEach(place -> compareIgnored(before.remove(place), after.remove(place)));
    before.forEach(
        (place, parameter) -> {
          if (after.containsKey(place)) {
            compare(parameter, after.get(place));
          } else {
            changes.add(
                Level.BREAKING,
                parameter.element(),
                Side.REQUEST,
                use(parameter),
                "%s parameter `%s` was removed".formatted(parameter.in(), parameter.name()),
                "what callers ask for with it is ignored or refused");
          }
        });
    after.forEach(
        (place, parameter) -> {
          if (!before.containsKey(place)) {
            changes.add(
                parameter.required() ? Effect.NARROWER : Effect.WIDER,
                parameter.element(),
                Side.REQUEST,
                use(parameter),
                "%s %s parameter `%s` was added"
                    .formatted(
                        parameter.required() ? "required" : "optional",
                        parameter.in(),
                        parameter.name()));
          }
        });
  }

  private void compare(Parameter before, Parameter after) {
    Use use = use(before);
    Element was = before.element();
    Element is = after.element();
    if (before.required() != after.required()) {
      changes.add(
          after.required() ? Effect.NARROWER : Effect.WIDER,
          after.required() ? is.get("required") : was.get("required"),
          Side.REQUEST,
          use,
          "%s parameter `%s` is %s"
              .formatted(
                  before.in(),
                  before.name(),
                  after.required() ? "required now" : "no longer required"));
    }
    if (was.has("content") != is.has("content")) {
      changes.add(Effect.OTHER, is, Side.REQUEST, use, WRITTEN_OTHERWISE);
    } else {
      SchemaJudge.ofText(changes, Side.REQUEST).compare(use, was.get("schema"), is.get("schema"));
      new ContentJudge(changes, Side.REQUEST).compare(use, was.get("content"), is.get("content"));
      compareWriting(use, before, after);
    }
    Deprecation.compare(changes, Side.REQUEST, use, was.get("deprecated"), is.get("deprecated"));
    Unjudged.compare(changes, Side.REQUEST, use, JUDGED, was, is);
  }

  private void compareWriting(Use use, Parameter before, Parameter after) {
    Element was = before.element();
    Element is = after.element();
    boolean isCompound = Set.of("array", "object").contains(after.schema().text("type"));
    boolean differs =
        !style(before).equals(style(after))
            || (isCompound && isExploded(before) != isExploded(after));
    if (differs) {
      Element at = is.get(style(before).equals(style(after)) ? "explode" : "style");
      changes.add(Effect.OTHER, at, Side.REQUEST, use, WRITTEN_OTHERWISE);
    }
    for (String permission : List.of("allowReserved", "allowEmptyValue")) {
      if (was.get(permission).isTrue() != is.get(permission).isTrue()) {
        changes.add(
            is.get(permission).isTrue() ? Effect.WIDER : Effect.NARROWER,
            is.get(permission),
            Side.REQUEST,
            use,
            Words.change(permission, was.get(permission), is.get(permission)));
      }
    }
  }

  private static String style(Parameter parameter) {
    String style = parameter.element().text("style");
    boolean isForm = Set.of("query", "cookie").contains(parameter.in());
    return !style.isEmpty() ? style : isForm ? "form" : "simple";
  }

  private static boolean isExploded(Parameter parameter) {
    Element explode = parameter.element().get("explode");
    return explode.exists() ? explode.isTrue() : style(parameter).equals("form");
  }

  private Use use(Parameter parameter) {
    return new Use(operationId, parameter.in() + " " + parameter.name(), "");
  }

  /** By name, but in the path by position; header names ignore case. */
  private static Map<String, Parameter> byPlace(Operation operation) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    List<String> segments = List.of(operation.path().split("[{}]", -1));
    for (Parameter parameter : operation.parameters()) {
      String place =
          switch (parameter.in()) {
            case "path" -> "" + segments.indexOf(parameter.name());
            case "header" -> parameter.name().toLowerCase(Locale.ROOT);
            default -> parameter.name();
          };
      parameters.put(parameter.in() + " " + place, parameter);
    }
    return parameters;
  }

  // OpenAPI ignores them: media types and security schemes say what they can be.
  private void compareIgnored(@Nullable Parameter was, @Nullable Parameter is) {
    if (is != null && (was == null || !was.element().sameAs(is.element()))) {
      changes.documentation(is.element(), "a header parameter of this name is ignored");
    } else if (was != null && is == null) {
      changes.documentation(was.element(), "a header parameter of this name was ignored");
    }
  }
}
