package dev.flightloom.simulator.s3;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the small XML documents that S3 answers with. */
public final class Xml {
  private static final String NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** A document in S3's namespace. */
  public static String document(String root, Consumer<Xml> content) {
    return write(root, NAMESPACE, content);
  }

  /** A document without a namespace, as S3's errors have none. */
  public static String plain(String root, Consumer<Xml> content) {
    return write(root, "", content);
  }

  private static String write(String root, String namespace, Consumer<Xml> content) {
    var text = new StringWriter();
    try {
      var writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement(root);
      if (!namespace.isEmpty()) {
        writer.writeDefaultNamespace(namespace);
      }
      content.accept(new Xml(writer));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /** An element with text. */
  public Xml element(String name, Object value) {
    return group(name, each -> each.text(String.valueOf(value)));
  }

  /** An element with elements inside. */
  public Xml group(String name, Consumer<Xml> content) {
    try {
      writer.writeStartElement(name);
      content.accept(this);
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void text(String text) {
    try {
      writer.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
