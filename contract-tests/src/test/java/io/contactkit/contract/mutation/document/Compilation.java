package io.contactkit.contract.mutation.document;

import io.contactkit.contract.mutation.document.HandWritten.Use;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.openapi.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether hand-written code still fits to what the generators would make of a changed document.
 * Generating and compiling for every change takes a minute each; a type that differs and the call
 * that names it in its bytecode say the same.
 */
final class Compilation {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("string uuid", "java/util/UUID"),
          Map.entry("string date", "java/time/LocalDate"),
          Map.entry("string date-time", "java/time/OffsetDateTime"),
          Map.entry("string uri", "java/net/URI"),
          Map.entry("integer int64", "java/lang/Long"),
          Map.entry("integer int32", "java/lang/Integer"),
          Map.entry("boolean ", "java/lang/Boolean"));

  private final String provider;
  private final List<Use> uses;
  private final Map<Member, String> before;

  /** A property of a class, or a parameter of a method. */
  private record Member(String owner, String name, boolean parameter, boolean required) {}

  Compilation(Document original, List<Use> uses) {
    this.provider = original.fileName().replace(".yaml", "");
    this.uses = uses;
    this.before = members(original);
  }

  /** The first hand-written use of something that is generated otherwise. */
  Optional<String> fault(Document changed) {
    Map<Member, String> after = members(changed);
    return before.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(after.get(entry.getKey())))
        .flatMap(entry -> use(entry.getKey(), entry.getValue()).stream())
        .findFirst();
  }

  private Optional<String> use(Member member, String type) {
    return uses.stream()
        .filter(use -> use.descriptor().contains("L" + type + ";"))
        .filter(use -> member.parameter ? isImplementation(use, member) : isAccess(use, member))
        .findFirst()
        .map(
            use ->
                "%s uses %s as %s"
                    .formatted(simple(use.by()), member.owner + "." + member.name, simple(type)));
  }

  private static boolean isImplementation(Use use, Member member) {
    return use.declared() && use.name().equals(member.owner);
  }

  private boolean isAccess(Use use, Member member) {
    String accessed = use.name().toLowerCase(Locale.ROOT).replaceFirst("^(get|set|is)", "");
    return use.owner().endsWith("/" + provider + "/model/" + member.owner)
        && ((member.required && use.name().equals("<init>"))
            || accessed.equals(member.name.replace("_", "").toLowerCase(Locale.ROOT)));
  }

  private Map<Member, String> members(Document spec) {
    Map<Member, String> members = new LinkedHashMap<>();
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      for (Element property : schema.get("properties").children()) {
        members.put(
            new Member(owner(schema), property.name(), false, isRequired(schema, property)),
            type(property));
      }
    }
    for (Operation operation : spec.operations()) {
      for (Parameter parameter : operation.parameters()) {
        members.put(
            new Member(operation.id(), parameter.name(), true, false),
            type(parameter.element().get("schema")));
      }
    }
    return members;
  }

  private static boolean isRequired(Element schema, Element property) {
    return schema.get("required").children().stream()
        .anyMatch(name -> name.text().equals(property.name()));
  }

  private static String owner(Element schema) {
    return schema.pointer().replaceFirst("/components/schemas/([^/]+).*", "$1");
  }

  private String type(Element schema) {
    Element target = schema.resolved();
    if (target.has("enum") && schema.reference().isPresent()) {
      return "io/contactkit/server/%s/model/%s".formatted(provider, target.name());
    }
    return TYPES.getOrDefault(
        target.text("type") + " " + target.text("format"), "java/lang/String");
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
