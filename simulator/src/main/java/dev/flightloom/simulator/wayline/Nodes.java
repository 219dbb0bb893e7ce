package dev.flightloom.simulator.wayline;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into nodes; document types are refused, and size and depth are limited. */
final class Nodes {
  private static final int MOST = 500_000;
  private static final int DEEPEST = 64;

  private final Deque<Open> open = new ArrayDeque<>();
  private int count;

  private Nodes() {}

  private record Open(String space, String name, StringBuilder text, List<Node> children) {}

  static Node read(String file, byte[] bytes) {
    var factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new Nodes().walk(file, reader);
    } catch (XMLStreamException _) {
      throw Unacceptable.because(file + " is not well-formed");
    }
  }

  private Node walk(String file, XMLStreamReader reader) throws XMLStreamException {
    var top = new Open("", "", new StringBuilder(), new ArrayList<>());
    open.push(top);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(file, reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text().append(reader.getText());
        case XMLStreamConstants.DTD -> throw Unacceptable.because(file + " has a document type");
        default -> {}
      }
    }
    return top.children().getFirst();
  }

  private void begin(String file, XMLStreamReader reader) {
    if (++count > MOST || open.size() > DEEPEST) {
      throw Unacceptable.because(file + " has too many or too deep elements");
    }
    var space = reader.getNamespaceURI();
    open.push(
        new Open(
            space == null ? "" : space,
            reader.getLocalName(),
            new StringBuilder(),
            new ArrayList<>()));
  }

  private void end() {
    var ended = open.pop();
    var node =
        new Node(ended.space(), ended.name(), ended.text().toString().strip(), ended.children());
    open.element().children().add(node);
  }
}
