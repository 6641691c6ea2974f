package io.contactkit.contract.report;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Obligation;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.internal.XmlText;
import io.contactkit.contract.verify.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The report in the form that CI servers read: a suite for each provider and judge. */
final class JunitXml {
  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Report report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JunitXml(xml).write(report);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(Report report) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuites");
    for (ProviderReport provider : report.providers()) {
      String name = Names.provider(provider.spec());
      writeVerdicts(name, provider.verdicts());
      writeSingle(
          name + " static comparison",
          provider.findings().stream().map(Finding::toString).toList());
      writeSingle(
          name + " coverage",
          provider.isToBeWhole()
              ? provider.coverage().missing().stream().map(Obligation::gap).toList()
              : List.of());
    }
    if (!report.strength().outcomes().isEmpty()) {
      writeSingle("strength", report.strength().unexplained());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void writeVerdicts(String provider, List<Verdict> verdicts) throws XMLStreamException {
    if (verdicts.isEmpty()) {
      return;
    }
    startSuite(
        provider + " server",
        verdicts.size(),
        verdicts.stream().filter(verdict -> !verdict.agrees()).count());
    for (Verdict verdict : verdicts) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", provider);
      xml.writeAttribute("name", XmlText.of(verdict.interaction().description()));
      xml.writeAttribute(
          "time", String.format(Locale.ROOT, "%.3f", verdict.timing().total().toNanos() / 1e9));
      if (!verdict.agrees()) {
        writeFailure(verdict.message());
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void writeSingle(String suite, List<String> failures) throws XMLStreamException {
    startSuite(suite, 1, failures.isEmpty() ? 0 : 1);
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", suite);
    xml.writeAttribute("name", "nothing to report");
    if (!failures.isEmpty()) {
      writeFailure(failures.stream().collect(Collectors.joining("\n")));
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void startSuite(String name, long tests, long failures) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
  }

  private void writeFailure(String message) throws XMLStreamException {
    xml.writeStartElement("failure");
    xml.writeAttribute("message", XmlText.of(message.lines().findFirst().orElse("")));
    xml.writeCharacters(XmlText.of(message));
    xml.writeEndElement();
  }
}
