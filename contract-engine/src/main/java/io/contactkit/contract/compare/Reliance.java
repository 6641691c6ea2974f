package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.Variant;
import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.contract.internal.Variants;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values that an answer may lack and that a consumer never met lacking.
 *
 * <p>An operation whose examples show the value absent or null wants an interaction of its own for
 * that. An operation that cannot answer so (nothing is linked right after an unlinking) is content
 * with one of another operation whose answer has the same declaration, since a client reads both
 * with the same type.
 */
final class Reliance {
  private final Document spec;
  private final Map<Answer, Set<Variant>> taken;
  private final List<Finding> findings = new ArrayList<>();

  private Reliance(Document spec, List<RecordedInteraction> interactions) {
    this.spec = spec;
    this.taken =
        Answer.of(spec, interactions).stream()
            .collect(
                Collectors.toMap(
                    it -> it, it -> it.variants(spec), (a, b) -> a, LinkedHashMap::new));
  }

  static List<Finding> in(Document spec, List<RecordedInteraction> interactions) {
    Reliance reliance = new Reliance(spec, interactions);
    for (Operation operation : spec.operations()) {
      for (Response response : operation.responses()) {
        response.contents().forEach(content -> reliance.judge(operation, response, content));
      }
    }
    return reliance.findings;
  }

  private void judge(Operation operation, Response response, Content content) {
    SchemaView schema = SchemaView.of(content.schema());
    List<Answer> answers =
        taken.keySet().stream()
            .filter(it -> it.operation().equals(operation) && it.response().equals(response))
            .filter(it -> it.content().filter(content::equals).isPresent())
            .toList();
    Set<Variant> shown = shown(schema, content);
    for (Variant lack : Variants.possible(schema)) {
      if (lack.form() == Form.ABSENT || lack.form() == Form.NULL) {
        Variant reliance = new Variant(lack.path(), lack.declared(), Form.PRESENT, "");
        Optional<Answer> relying =
            answers.stream().filter(it -> variants(it).contains(reliance)).findFirst();
        boolean met =
            shown.contains(lack)
                ? answers.stream().anyMatch(it -> variants(it).contains(lack))
                : taken.values().stream().flatMap(Set::stream).anyMatch(lack::isSameDeclaration);
        relying.filter(it -> !met).ifPresent(it -> add(it, lack));
      }
    }
  }

  private Set<Variant> variants(Answer answer) {
    return taken.getOrDefault(answer, Set.of());
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
