package dev.flightloom.adapters.wpml.wayline.export;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RoutePath;
import dev.flightloom.domain.wayline.plan.Waypoint;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * KML 2.2 that any earth viewer draws. It knows heights above the ground and above sea level only:
 * heights above take-off are drawn above the ground, others lie on the ground, and the true height
 * with its reference stands in each description.
 */
record KmlText(RouteFile route) {

  String write() {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("kml");
      xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
      xml.writeStartElement("Document");
      element(xml, "name", route.name());
      for (var path : route.plan().paths()) {
        writePath(xml, path);
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text cannot be written into memory", e);
    }
    return text + "\n";
  }

  private static void writePath(XMLStreamWriter xml, RoutePath path) throws XMLStreamException {
    xml.writeStartElement("Folder");
    element(xml, "name", "path " + path.id());
    element(xml, "description", "Heights are " + HeightReference.describe(path.reference()) + ".");
    if (path.waypoints().size() > 1) {
      writeLine(xml, path);
    }
    for (var waypoint : path.waypoints()) {
      writePoint(xml, waypoint, path);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void writeLine(XMLStreamWriter xml, RoutePath path) throws XMLStreamException {
    xml.writeStartElement("Placemark");
    element(xml, "name", "path " + path.id());
    xml.writeStartElement("LineString");
    element(xml, "altitudeMode", altitudeMode(path.reference()));
    element(
        xml,
        "coordinates",
        path.waypoints().stream().map(KmlText::coordinates).collect(Collectors.joining(" ")));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void writePoint(XMLStreamWriter xml, Waypoint waypoint, RoutePath path)
      throws XMLStreamException {
    xml.writeStartElement("Placemark");
    element(xml, "name", Integer.toString(waypoint.index()));
    if (waypoint.heightInMetres() instanceof Figure.Told(var height)) {
      element(
          xml, "description", height + " m " + HeightReference.describe(path.reference()) + ".");
    }
    xml.writeStartElement("Point");
    element(xml, "altitudeMode", altitudeMode(path.reference()));
    element(xml, "coordinates", coordinates(waypoint));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static String altitudeMode(Foreign<HeightReference> reference) {
    return switch (reference) {
      case Foreign.Known<HeightReference>(var known) ->
          switch (known) {
            case RELATIVE_TO_START_POINT, ABOVE_GROUND_LEVEL, REAL_TIME_FOLLOW_SURFACE ->
                "relativeToGround";
            case EGM96 -> "absolute";
            case WGS84 -> "clampToGround";
          };
      case Foreign.Unrecognised<HeightReference> _ -> "clampToGround";
    };
  }

  private static String coordinates(Waypoint waypoint) {
    var place = waypoint.place().longitude() + "," + waypoint.place().latitude();
    return waypoint.heightInMetres() instanceof Figure.Told(var height)
        ? place + "," + height
        : place;
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
