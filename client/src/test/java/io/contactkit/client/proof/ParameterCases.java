package io.contactkit.client.proof;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.proof.WireCase.Place;
import io.contactkit.client.proof.WireCase.Variant;
import io.contactkit.openapi.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Each parameter of an operation left out, null and given, beside the required ones. */
final class ParameterCases {
  static final String AWKWARD = "a b+c&d=e/f?g#h%2F{i};\"é€😀\\";

  private ParameterCases() {}

  static List<WireCase> of(Target target, Set<String> schemes) {
    List<WireCase> cases = new ArrayList<>();
    for (Parameter parameter : target.parameters()) {
      cases.add(of(target, schemes, parameter, Variant.UNSET, null));
      cases.add(of(target, schemes, parameter, Variant.NULL, null));
      cases.add(of(target, schemes, parameter, Variant.VALUE, parameter.example().asString()));
      if (Schema.of(parameter.schema()).isFreeText()) {
        cases.add(of(target, schemes, parameter, Variant.AWKWARD, AWKWARD));
      }
    }
    return cases;
  }

  private static WireCase of(
      Target target,
      Set<String> schemes,
      Parameter about,
      Variant variant,
      @Nullable String value) {
    JsonNode body = BodyCases.smallest(target);
    List<Object> arguments =
        new ArrayList<>(
            target.arguments(body, p -> p == about ? variant == Variant.VALUE : p.required()));
    if (variant == Variant.AWKWARD) {
      arguments.set(target.parameters().indexOf(about), value);
    }
    Map<String, String> path = new LinkedHashMap<>();
    Map<String, String> query = new LinkedHashMap<>();
    for (Parameter parameter : target.parameters()) {
      String text = parameter == about ? value : given(parameter);
      if (text != null) {
        (parameter.in().equals("path") ? path : query).put(parameter.name(), text);
      }
    }
    return new WireCase(
        target,
        schemes,
        new Place(about.in(), about.name(), about.required(), false),
        variant,
        value == null && about.required(),
        arguments,
        path,
        query,
        body);
  }

  /** What a case about something else gives for a parameter. */
  static @Nullable String given(Parameter parameter) {
    return parameter.required() ? parameter.example().asString() : null;
  }
}
