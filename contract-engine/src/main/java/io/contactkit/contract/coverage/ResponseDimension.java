package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Declared;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.Variant;
import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.contract.internal.Variants;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each form of each property of an answer, on two levels. What the examples of an operation's
 * answer show has to be shown by an interaction of that operation: the examples say what the
 * operation answers at all (a contact identifier that was just unlinked has no contact). Whatever
 * else the schema allows has to be shown by some operation of the provider, since one type of the
 * client reads them all. That a list is empty is demanded where an example shows it.
 */
final class ResponseDimension implements Dimension {
  private final Map<String, String> names = new HashMap<>();
  private final Declared declared = Declared.ofDocument(Direction.RESPONSE);
  private final Set<Variant> allowed = new HashSet<>();

  @Override
  public Stream<Obligation> demanded(Document spec, Operation operation) {
    return operation.responses().stream()
        .filter(response -> Exemptions.reason(response.element()).isEmpty())
        .flatMap(
            response ->
                response.contents().stream()
                    .filter(content -> Exemptions.reason(response, content).isEmpty())
                    .flatMap(content -> demanded(spec, operation, response, content)));
  }

  @Override
  public Stream<Obligation> shown(Document spec, Answer answer) {
    return answer.variants(spec).stream()
        .flatMap(
            variant ->
                Stream.of(
                    here(spec, answer.operation(), answer.response(), variant),
                    anywhere(spec, variant)));
  }

  private Stream<Obligation> demanded(
      Document spec, Operation operation, Response response, Content content) {
    SchemaView schema = SchemaView.of(content.schema());
    Set<Variant> listed = declared.add(schema).possible();
    listed.stream().map(ResponseDimension::anyPlace).forEach(allowed::add);
    Set<Variant> exemplified = new LinkedHashSet<>();
    for (Example example : Exemptions.without(content.examples())) {
      Variants.exemplified(spec, schema, example.value(), Direction.RESPONSE).stream()
          .filter(this::isAllowed)
          .forEach(exemplified::add);
    }
    return Stream.concat(
        exemplified.stream().map(variant -> here(spec, operation, response, variant)),
        listed.stream().map(variant -> anywhere(spec, variant)));
  }

  // What an example shows beside the schema is the lint's to report.
  private boolean isAllowed(Variant variant) {
    return allowed.contains(anyPlace(variant))
        || (variant.form() == Form.EMPTY
            && allowed.contains(new Variant("", variant.declared(), Form.PRESENT, "")));
  }

  private static Variant anyPlace(Variant variant) {
    return new Variant("", variant.declared(), variant.form(), variant.value());
  }

  private static Obligation here(
      Document spec, Operation operation, Response response, Variant variant) {
    return new Obligation(
        Names.provider(spec),
        operation.id(),
        kind(variant),
        "status " + response.status() + " " + variant.path() + " " + variant.words());
  }

  private Obligation anywhere(Document spec, Variant variant) {
    return new Obligation(
        Names.provider(spec),
        "",
        kind(variant),
        names.computeIfAbsent(variant.declared(), Names::declaration) + " " + variant.words());
  }

  private static Kind kind(Variant variant) {
    return switch (variant.form()) {
      case ENUM -> Kind.ENUM_VALUE;
      case LIMIT -> Kind.BOUND;
      default -> Kind.RESPONSE_PROPERTY;
    };
  }
}
