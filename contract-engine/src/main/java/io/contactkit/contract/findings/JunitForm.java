package io.contactkit.contract.findings;

import io.contactkit.contract.internal.XmlText;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A test for each kind of problem, failed by its errors; one that passed where there are none. */
final class JunitForm {
  private JunitForm() {}

  static String of(String command, String summary, List<Problem> problems) {
    return of(command, JsonNodeFactory.instance.objectNode(), problems);
  }

  /**
   * The same with figures.
   *
   * @param data whose numbers become properties, and whose list {@code checks} names what may have
   *     passed without a problem
   */
  static String of(String command, ObjectNode data, List<Problem> problems) {
    Map<String, List<Problem>> byId =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::id, LinkedHashMap::new, Collectors.toList()));
    data.path("checks").forEach(check -> byId.putIfAbsent(check.stringValue(), List.of()));
    if (byId.isEmpty()) {
      byId.put(command, List.of());
    }
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "contract " + command);
      xml.writeAttribute("tests", String.valueOf(byId.size()));
      xml.writeAttribute(
          "failures", String.valueOf(byId.values().stream().filter(JunitForm::fails).count()));
      writeProperties(xml, data);
      for (Map.Entry<String, List<Problem>> entry : byId.entrySet()) {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "contract." + command);
        xml.writeAttribute("name", entry.getKey());
        if (!entry.getValue().isEmpty()) {
          boolean fails = fails(entry.getValue());
          String lines =
              XmlText.of(
                  entry.getValue().stream()
                      .map(Problem::toString)
                      .collect(Collectors.joining("\n")));
          xml.writeStartElement(fails ? "failure" : "system-out");
          if (fails) {
            xml.writeAttribute("message", entry.getValue().size() + " × " + entry.getKey());
          }
          xml.writeCharacters(lines);
          xml.writeEndElement();
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private static void writeProperties(XMLStreamWriter xml, ObjectNode data)
      throws XMLStreamException {
    List<Map.Entry<String, JsonNode>> numbers =
        data.properties().stream().filter(member -> member.getValue().isNumber()).toList();
    if (numbers.isEmpty()) {
      return;
    }
    xml.writeStartElement("properties");
    for (Map.Entry<String, JsonNode> number : numbers) {
      xml.writeEmptyElement("property");
      xml.writeAttribute("name", number.getKey());
      xml.writeAttribute("value", number.getValue().asString());
    }
    xml.writeEndElement();
  }

  private static boolean fails(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
