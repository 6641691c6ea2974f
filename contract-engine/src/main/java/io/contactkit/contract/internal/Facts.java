package io.contactkit.contract.internal;

import io.contactkit.openapi.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What one schema declares in bodies of one direction, read once: exempted parts are left out. */
record Facts(
    Set<JsonNode> values,
    List<Limit> limits,
    List<SchemaView> alternatives,
    List<PropertyFacts> properties,
    Optional<SchemaView> items,
    boolean nullableItems) {

  record PropertyFacts(Property property, String declared, boolean nullable) {}

  static Facts of(SchemaView schema, Direction direction) {
    Optional<SchemaView> items =
        schema.items().filter(it -> Exemptions.reason(it.element()).isEmpty());
    return new Facts(
        Variants.values(schema),
        Limit.of(schema),
        schema.alternatives(),
        schema.properties().values().stream()
            .filter(it -> Exemptions.reason(it).isEmpty() && it.travels(direction))
            .map(
                it ->
                    new PropertyFacts(
                        it, it.declared().pointer(), Variants.isNullable(it.schema())))
            .toList(),
        items,
        items.filter(Variants::isNullable).isPresent());
  }
}
