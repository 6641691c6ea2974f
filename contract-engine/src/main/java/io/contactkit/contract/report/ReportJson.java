package io.contactkit.contract.report;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Exemption;
import io.contactkit.contract.coverage.Kind;
import io.contactkit.contract.coverage.Obligation;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Cause;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Operation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The report as data, for the page and for other programs. */
final class ReportJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReportJson() {}

  static ObjectNode of(Report report) {
    ObjectNode root = JSON.objectNode();
    root.put("agrees", report.agrees());
    ArrayNode kinds = root.putArray("kinds");
    for (Kind kind : Kind.values()) {
      kinds.addObject().put("id", kind.name()).put("title", kind.title());
    }
    ArrayNode providers = root.putArray("providers");
    report.providers().forEach(provider -> providers.add(provider(provider)));
    root.set("strength", StrengthData.of(report.strength()));
    return root;
  }

  private static ObjectNode provider(ProviderReport provider) {
    ObjectNode node = JSON.objectNode();
    node.put("id", Names.provider(provider.spec()));
    node.put("agrees", provider.agrees());
    node.put("isToBeWhole", provider.isToBeWhole());
    node.put("verified", !provider.verdicts().isEmpty());
    ArrayNode operations = node.putArray("operations");
    for (Operation operation : provider.spec().operations()) {
      operations
          .addObject()
          .put("id", operation.id())
          .put("method", operation.method())
          .put("path", operation.path())
          .put("summary", operation.element().text("summary"));
    }
    Map<RecordedInteraction, Integer> ids = new IdentityHashMap<>();
    ArrayNode interactions = node.putArray("interactions");
    Map<RecordedInteraction, Verdict> verdicts = verdicts(provider.verdicts());
    for (RecordedInteraction interaction : provider.interactions()) {
      ids.put(interaction, ids.size());
      interactions.add(
          InteractionData.of(
              provider.spec(),
              interaction,
              findings(provider.findings(), interaction),
              verdicts.get(interaction)));
    }
    addCauses(node.putArray("causes"), provider, ids);
    addObligations(node.putArray("obligations"), provider, ids);
    ArrayNode findings = node.putArray("findings");
    provider.findings().stream()
        .filter(finding -> finding.interaction().isEmpty())
        .forEach(
            finding ->
                findings
                    .addObject()
                    .put("operation", finding.operationId())
                    .put("message", finding.toString()));
    ArrayNode exemptions = node.putArray("exemptions");
    for (Exemption exemption : provider.coverage().exemptions()) {
      exemptions.addObject().put("pointer", exemption.pointer()).put("reason", exemption.reason());
    }
    return node;
  }

  private static void addCauses(
      ArrayNode array, ProviderReport provider, Map<RecordedInteraction, Integer> ids) {
    for (Cause cause : Cause.of(provider.verdicts())) {
      ObjectNode node = array.addObject();
      node.put("title", cause.title()).put("sample", cause.sample().toString());
      ArrayNode shownBy = node.putArray("interactions");
      cause.occurrences().forEach(it -> shownBy.add(ids.get(it.verdict().interaction())));
    }
  }

  private static void addObligations(
      ArrayNode array, ProviderReport provider, Map<RecordedInteraction, Integer> ids) {
    provider
        .coverage()
        .shown()
        .forEach(
            (Obligation obligation, List<RecordedInteraction> by) -> {
              ObjectNode node = array.addObject();
              node.put("operation", obligation.operationId());
              node.put("kind", obligation.kind().name());
              node.put("subject", obligation.subject());
              ArrayNode shownBy = node.putArray("by");
              by.forEach(interaction -> shownBy.add(ids.get(interaction)));
            });
  }

  private static Map<RecordedInteraction, Verdict> verdicts(List<Verdict> all) {
    Map<RecordedInteraction, Verdict> verdicts = new IdentityHashMap<>();
    all.forEach(verdict -> verdicts.put(verdict.interaction(), verdict));
    return verdicts;
  }

  private static List<Finding> findings(List<Finding> all, RecordedInteraction interaction) {
    return all.stream()
        .filter(finding -> finding.interaction().equals(interaction.description()))
        .toList();
  }
}
