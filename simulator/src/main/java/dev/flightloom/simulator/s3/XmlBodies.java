package dev.flightloom.simulator.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the two kinds of XML that clients send: a list of parts, and a list of keys. */
public final class XmlBodies {
  private static final int LIMIT = 4 * 1024 * 1024;

  private XmlBodies() {}

  /** The elements of one name, each as the texts of its children. */
  public static List<Map<String, String>> read(InputStream body, String element)
      throws IOException {
    var factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var bytes = new ByteArrayInputStream(body.readNBytes(LIMIT));
    try {
      var reader = factory.createXMLStreamReader(bytes);
      var found = new ArrayList<Map<String, String>>();
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(element)) {
          found.add(children(reader, element));
        }
      }
      return found;
    } catch (XMLStreamException e) {
      throw S3Error.MALFORMED_XML.because("The XML you provided was not well-formed.");
    }
  }

  private static Map<String, String> children(XMLStreamReader reader, String element)
      throws XMLStreamException {
    var texts = new TreeMap<String, String>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        texts.put(reader.getLocalName(), reader.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
        break;
      }
    }
    return texts;
  }
}
