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

/** A test for each kind of problem, failed by its errors; one that passed where there are none. */
final class JunitForm {
  private JunitForm() {}

  static String of(String command, String summary, List<Problem> problems) {
    Map<String, List<Problem>> byId =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::id, LinkedHashMap::new, Collectors.toList()));
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

  private static boolean fails(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
