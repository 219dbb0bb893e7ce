package dev.flightloom.adapters.wpml.client;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through a document forwards, element by element, without ever holding it; no DOCTYPE, no
 * entity but XML's own, and limits to depth and number. Confined to one thread; longer than most,
 * as position and limits belong together.
 */
public final class XmlCursor {
  private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  private final XMLStreamReader xml;
  private final String document;
  private int depth;
  private int started;

  /** Begins before the root; {@code document} is the name for messages. */
  public XmlCursor(InputStream bytes, String document) {
    this.document = document;
    try {
      this.xml = factory().createXMLStreamReader(new GuardedText(bytes, document));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
    var encoding = xml.getCharacterEncodingScheme();
    if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
      throw Refused.broken(
          "encoding", "The document " + document + " is written in " + encoding + ", not UTF-8.");
    }
  }

  /** How many elements are retained as nodes, for those who retain some. */
  public static final class Allowance {
    private int left;

    /** Allows {@code nodes}. */
    public Allowance(int nodes) {
      this.left = nodes;
    }
  }

  /** Elements that are open, the current one included. */
  public int depth() {
    return depth;
  }

  /** Number of the current element in the document, from 1. */
  public int ordinal() {
    return started;
  }

  /** Local name of the current element. */
  public String name() {
    return xml.getLocalName();
  }

  /** Namespace of the current element; empty without one. */
  public String namespace() {
    var uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /**
   * Moves to the next child of the element that is open at {@code parent}, past whatever is inside
   * the current one; false at the parent's end.
   */
  public boolean nextChild(int parent) {
    while (true) {
      var event = step();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT
          || (event == XMLStreamConstants.END_ELEMENT && depth < parent)) {
        return false;
      }
    }
  }

  /** Takes in the current element with everything in it. */
  public XmlNode node(Allowance allowance) {
    if (allowance.left-- <= 0) {
      throw Refused.tooLarge("too-many-elements", "The document " + document + " is too rich.");
    }
    var name = name();
    var text = new StringBuilder();
    var children = new ArrayList<XmlNode>();
    var end = depth - 1;
    while (true) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(node(allowance));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == end) {
            return new XmlNode(name, text.toString().strip(), children);
          }
        }
        default -> {}
      }
    }
  }

  private int step() {
    try {
      if (!xml.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      var event = xml.next();
      count(event);
      return event;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private void count(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        started++;
        checkLimits();
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw Refused.hostile("doctype", "The document " + document + " declares entities.");
      default -> {}
    }
  }

  private void checkLimits() {
    if (depth > KmzLimits.XML_DEPTH) {
      throw Refused.hostile(
          "too-deep", "The document " + document + " has elements " + depth + " levels deep.");
    }
    if (started > KmzLimits.XML_ELEMENTS) {
      throw Refused.tooLarge(
          "too-many-elements",
          "The document " + document + " has more than " + KmzLimits.XML_ELEMENTS + " elements.");
    }
  }

  private RuntimeException malformed(XMLStreamException e) {
    var at = e.getLocation();
    var where =
        at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    return (RuntimeException)
        Refused.broken("xml", "The document " + document + " is no well-formed XML" + where + ".")
            .causedBy(e);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
