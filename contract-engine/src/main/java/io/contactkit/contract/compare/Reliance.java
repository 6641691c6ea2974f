package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Declared;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.Variant;
import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.contract.internal.Variants;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that an answer may lack and that a consumer never met lacking.
 *
 * <p>An operation whose examples show the value absent or null wants an interaction of its own for
 * that. An operation that cannot answer so (nothing is linked right after an unlinking) is content
 * with one of another operation whose answer has the same declaration, since a client reads both
 * with the same type.
 */
final class Reliance {

  /** An answer with the forms that it takes. */
  private record Taken(Answer answer, Set<Variant> forms) {}

  /** A form of a declaration, wherever it is used. */
  private record Declaration(String declared, Form form, String value) {
    static Declaration of(Variant variant) {
      return new Declaration(variant.declared(), variant.form(), variant.value());
    }
  }

  private final Document spec;
  private final Declared places = Declared.ofDocument(Direction.RESPONSE);
  private final Map<String, List<Taken>> byOperation = new LinkedHashMap<>();
  private final Set<Declaration> met = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private Reliance(Document spec, List<RecordedInteraction> interactions) {
    this.spec = spec;
    for (Answer answer : Answer.of(spec, interactions)) {
      Set<Variant> forms = answer.variants(spec);
      byOperation
          .computeIfAbsent(answer.operation().id(), id -> new ArrayList<>())
          .add(new Taken(answer, forms));
      forms.forEach(form -> met.add(Declaration.of(form)));
    }
  }

  static List<Finding> in(Document spec, List<RecordedInteraction> interactions) {
    Reliance reliance = new Reliance(spec, interactions);
    for (Operation operation : spec.operations()) {
      List<Taken> taken = reliance.byOperation.getOrDefault(operation.id(), List.of());
      if (!taken.isEmpty()) {
        for (Response response : operation.allResponses()) {
          response.contents().forEach(content -> reliance.judge(taken, response, content));
        }
      }
    }
    return reliance.findings;
  }

  private void judge(List<Taken> all, Response response, Content content) {
    List<Taken> taken =
        all.stream()
            .filter(it -> it.answer.response().key().equals(response.key()))
            .filter(
                it ->
                    it.answer
                        .content()
                        .filter(own -> own.mediaType().equals(content.mediaType()))
                        .isPresent())
            .toList();
    if (taken.isEmpty()) {
      return;
    }
    SchemaView schema = SchemaView.of(content.schema());
    Set<Variant> shown = shown(schema, content);
    for (Variant lack : places.ofMessage(schema).possible()) {
      if (lack.form() == Form.ABSENT || lack.form() == Form.NULL) {
        Variant reliance = new Variant(lack.path(), lack.declared(), Form.PRESENT, "");
        boolean isMet =
            shown.contains(lack)
                ? taken.stream().anyMatch(it -> it.forms.contains(lack))
                : met.contains(Declaration.of(lack));
        if (!isMet) {
          taken.stream()
              .filter(it -> it.forms.contains(reliance))
              .findFirst()
              .ifPresent(it -> add(it.answer, lack));
        }
      }
    }
  }

  private Set<Variant> shown(SchemaView schema, Content content) {
    Set<Variant> shown = new LinkedHashSet<>();
    for (Example example : Exemptions.without(content.examples())) {
      shown.addAll(Variants.taken(spec, schema, example.value(), place -> true));
    }
    return shown;
  }

  private void add(Answer relying, Variant lack) {
    boolean optional = lack.form() == Form.ABSENT;
    findings.add(
        new Finding(
            relying.interaction().provider(),
            relying.operation().id(),
            relying.interaction().description(),
            optional ? Rule.RELIES_ON_OPTIONAL : Rule.RELIES_ON_NULLABLE,
            "response body " + lack.path(),
            optional
                ? "relies on an optional value, and no interaction shows it absent"
                : "relies on a nullable value, and no interaction shows it null"));
  }
}
