package dev.flightloom.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** KMZ files, good ones and such with one fault. */
final class Kmzs {
  private static final String MISSION =
      """
      <wpml:missionConfig>
        <wpml:takeOffSecurityHeight>20</wpml:takeOffSecurityHeight>
        <wpml:droneInfo><wpml:droneEnumValue>91</wpml:droneEnumValue>\
      <wpml:droneSubEnumValue>1</wpml:droneSubEnumValue></wpml:droneInfo>
        <wpml:payloadInfo><wpml:payloadEnumValue>81</wpml:payloadEnumValue></wpml:payloadInfo>
      </wpml:missionConfig>
      """;

  private Kmzs() {}

  static byte[] good() {
    return zip(documents());
  }

  /** A good file but for one change in the text of a document. */
  static byte[] with(String document, UnaryOperator<String> change) {
    var documents = documents();
    documents.computeIfPresent("wpmz/" + document, (_, text) -> change.apply(text));
    return zip(documents);
  }

  /** A good file but for a document's name. */
  static byte[] renamed(String from, String to) {
    var documents = documents();
    documents.put("wpmz/" + to, documents.remove("wpmz/" + from));
    return zip(documents);
  }

  private static Map<String, String> documents() {
    var documents = new LinkedHashMap<String, String>();
    documents.put(
        "wpmz/template.kml",
        head()
            + MISSION
            + "<Folder><wpml:templateType>mapping2d</wpml:templateType>"
            + "<wpml:payloadParam><wpml:imageFormat>wide,ir</wpml:imageFormat>"
            + "</wpml:payloadParam></Folder></Document></kml>");
    documents.put(
        "wpmz/waylines.wpml",
        head()
            + MISSION
            + "<Folder><wpml:autoFlightSpeed>7</wpml:autoFlightSpeed>"
            + placemark("9.9842,53.5414", 45)
            + placemark("\n 9.9852,53.5414 \n", 46)
            + "</Folder></Document></kml>");
    return documents;
  }

  private static String head() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\""
        + " xmlns:wpml=\"http://www.dji.com/wpmz/1.0.6\"><Document>";
  }

  private static String placemark(String place, int height) {
    return "<Placemark><Point><coordinates>"
        + place
        + "</coordinates></Point><wpml:executeHeight>"
        + height
        + "</wpml:executeHeight></Placemark>";
  }

  private static byte[] zip(Map<String, String> documents) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var document : documents.entrySet()) {
        zip.putNextEntry(new ZipEntry(document.getKey()));
        zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
