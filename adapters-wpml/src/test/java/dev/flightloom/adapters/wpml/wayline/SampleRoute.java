package dev.flightloom.adapters.wpml.wayline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A good route of three waypoints, and the same with something changed. */
record SampleRoute(Map<String, String> entries) {
  static final String TEMPLATE = "wpmz/template.kml";
  static final String WAYLINES = "wpmz/waylines.wpml";

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:wpml="http://www.dji.com/wpmz/1.0.6">
      <Document>
      """;
  private static final String AUTHOR =
      """
      <wpml:author>+49 151 555 0100</wpml:author>
      <wpml:createTime>1767225600000</wpml:createTime>
      """;
  private static final String MISSION =
      """
      <wpml:missionConfig>
        <wpml:flyToWaylineMode>safely</wpml:flyToWaylineMode>
        <wpml:finishAction>goHome</wpml:finishAction>
        <wpml:exitOnRCLost>executeLostAction</wpml:exitOnRCLost>
        <wpml:executeRCLostAction>goBack</wpml:executeRCLostAction>
        <wpml:takeOffSecurityHeight>20</wpml:takeOffSecurityHeight>
        <wpml:globalTransitionalSpeed>10</wpml:globalTransitionalSpeed>
        <wpml:droneInfo><wpml:droneEnumValue>91</wpml:droneEnumValue><wpml:droneSubEnumValue>1</wpml:droneSubEnumValue></wpml:droneInfo>
        <wpml:payloadInfo><wpml:payloadEnumValue>81</wpml:payloadEnumValue><wpml:payloadSubEnumValue>0</wpml:payloadSubEnumValue><wpml:payloadPositionIndex>0</wpml:payloadPositionIndex></wpml:payloadInfo>
      </wpml:missionConfig>
      """;
  private static final String REFERENCE =
      "  <wpml:takeOffRefPoint>53.5,9.9,12.5</wpml:takeOffRefPoint>\n</wpml:missionConfig>";

  static SampleRoute good() {
    var entries = new LinkedHashMap<String, String>();
    entries.put(
        TEMPLATE,
        HEAD + AUTHOR + MISSION.replace("</wpml:missionConfig>", REFERENCE) + templateFolder());
    entries.put(WAYLINES, HEAD + MISSION + pathFolder());
    return new SampleRoute(entries);
  }

  private static String templateFolder() {
    return """
    <Folder>
      <wpml:templateType>waypoint</wpml:templateType>
      <wpml:templateId>0</wpml:templateId>
      <wpml:waylineCoordinateSysParam><wpml:coordinateMode>WGS84</wpml:coordinateMode><wpml:heightMode>relativeToStartPoint</wpml:heightMode></wpml:waylineCoordinateSysParam>
      <wpml:autoFlightSpeed>8</wpml:autoFlightSpeed>
      <wpml:payloadParam><wpml:payloadPositionIndex>0</wpml:payloadPositionIndex><wpml:imageFormat>visable,ir</wpml:imageFormat></wpml:payloadParam>
    """
        + placemark(0, "9.9,53.5", "height", 40)
        + placemark(1, "9.901,53.5", "height", 60)
        + placemark(2, "9.901,53.501", "height", 50)
        + "</Folder></Document></kml>\n";
  }

  private static String pathFolder() {
    return """
    <Folder>
      <wpml:templateId>0</wpml:templateId>
      <wpml:executeHeightMode>relativeToStartPoint</wpml:executeHeightMode>
      <wpml:waylineId>0</wpml:waylineId>
      <wpml:autoFlightSpeed>8</wpml:autoFlightSpeed>
    """
        + placemark(0, "9.9,53.5", "executeHeight", 40)
        + placemark(1, "9.901,53.5", "executeHeight", 60)
        + placemark(2, "9.901,53.501", "executeHeight", 50)
        + "</Folder></Document></kml>\n";
  }

  static String placemark(int index, String coordinates, String height, double metres) {
    return """
      <Placemark>
        <Point><coordinates>%s</coordinates></Point>
        <wpml:index>%d</wpml:index>
        <wpml:%s>%s</wpml:%s>
        <wpml:waypointSpeed>8</wpml:waypointSpeed>
        <wpml:actionGroup>
          <wpml:actionGroupStartIndex>%d</wpml:actionGroupStartIndex>
          <wpml:actionGroupEndIndex>%d</wpml:actionGroupEndIndex>
          <wpml:actionTrigger><wpml:actionTriggerType>reachPoint</wpml:actionTriggerType></wpml:actionTrigger>
          <wpml:action><wpml:actionId>0</wpml:actionId><wpml:actionActuatorFunc>takePhoto</wpml:actionActuatorFunc><wpml:actionActuatorFuncParam><wpml:payloadLensIndex>visable</wpml:payloadLensIndex></wpml:actionActuatorFuncParam></wpml:action>
          <wpml:action><wpml:actionId>1</wpml:actionId><wpml:actionActuatorFunc>hover</wpml:actionActuatorFunc><wpml:actionActuatorFuncParam><wpml:hoverTime>2.5</wpml:hoverTime></wpml:actionActuatorFuncParam></wpml:action>
        </wpml:actionGroup>
      </Placemark>
    """
        .formatted(coordinates, index, height, metres, height, index, index);
  }

  /** The same with one document rewritten. */
  SampleRoute with(String entry, UnaryOperator<String> change) {
    var changed = new LinkedHashMap<>(entries);
    var before = changed.getOrDefault(entry, "");
    var after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing to change in " + entry);
    }
    changed.put(entry, after);
    return new SampleRoute(changed);
  }

  /** The same with both documents rewritten. */
  SampleRoute withBoth(UnaryOperator<String> change) {
    return with(TEMPLATE, change).with(WAYLINES, change);
  }

  /** The same with one entry under another name. */
  SampleRoute renamed(String from, String to) {
    var changed = new LinkedHashMap<String, String>();
    entries.forEach((name, text) -> changed.put(name.equals(from) ? to : name, text));
    return new SampleRoute(changed);
  }

  /** The same without one entry. */
  SampleRoute without(String entry) {
    var changed = new LinkedHashMap<>(entries);
    changed.remove(entry);
    return new SampleRoute(changed);
  }

  byte[] zipped() {
    return zipped(Deflater.DEFAULT_COMPRESSION);
  }

  /** Without compression, so that no size gives away what is inside. */
  byte[] stored() {
    return zipped(Deflater.NO_COMPRESSION);
  }

  private byte[] zipped(int level) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path in(Path folder) {
    try {
      return Files.write(folder.resolve("route.kmz"), zipped());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
