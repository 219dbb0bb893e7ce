package dev.flightloom.adapters.geoformats.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.flighttask.InMemoryTracks;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class TrackDocumentsTest {

  private static final Track HARBOUR = InMemoryTracks.harbour();

  private final TrackDocuments documents = new TrackDocuments();

  private static Track of(String name, TrackPoint... points) {
    return new Track(name, "", 0, Duration.ZERO, List.of(points), 0);
  }

  private Document xml(Track track, TrackFormat format) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var bytes = documents.write(track, format).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void writesARowForEachPointWithWayAndSpeed() {
    assertThat(documents.write(HARBOUR, TrackFormat.CSV).split("\r\n", -1))
        .containsExactly(
            "time_utc,latitude,longitude,height_ellipsoid_m,distance_m,speed_m_s",
            "2026-01-01T07:01:21Z,53.5414,9.9842,76.1,0,0",
            "2026-01-01T07:01:31.250Z,53.5421,9.9855,91.4,115.919,11.309",
            "2026-01-01T07:01:41Z,53.5421,9.9869,91.4,208.425,9.488",
            "");
  }

  @Test
  void writesALineWithTimesAndABox() {
    assertThat(documents.write(HARBOUR, TrackFormat.GEOJSON))
        .startsWith(
            "{\"type\":\"FeatureCollection\","
                + "\"bbox\":[9.9842,53.5414,76.1,9.9869,53.5421,91.4],")
        .contains(
            "{\"type\":\"LineString\",\"coordinates\":[[9.9842,53.5414,76.1],"
                + "[9.9855,53.5421,91.4],[9.9869,53.5421,91.4]]}")
        .contains(
            "\"coordinateProperties\":{\"times\":[\"2026-01-01T07:01:21Z\","
                + "\"2026-01-01T07:01:31.250Z\",\"2026-01-01T07:01:41Z\"]}")
        .contains("above the WGS 84 ellipsoid");
  }

  @Test
  void cutsALineAtTheAntimeridian() {
    var track =
        of(
            "Taveuni",
            InMemoryTracks.point("2026-01-01T00:00:00Z", -16.8, 179.99, 100),
            InMemoryTracks.point("2026-01-01T00:00:10Z", -16.9, -179.97, 140));

    assertThat(documents.write(track, TrackFormat.GEOJSON))
        .contains("\"bbox\":[179.99,-16.9,100,-179.97,-16.8,140]")
        .contains(
            "{\"type\":\"MultiLineString\",\"coordinates\":["
                + "[[179.99,-16.8,100],[180,-16.825,110]],"
                + "[[-180,-16.825,110],[-179.97,-16.9,140]]]}")
        .contains(
            "\"times\":[[\"2026-01-01T00:00:00Z\",\"2026-01-01T00:00:02.500Z\"],"
                + "[\"2026-01-01T00:00:02.500Z\",\"2026-01-01T00:00:10Z\"]]");
  }

  @Test
  void writesNoLineOfFewerThanTwoPoints() {
    assertThat(documents.write(of("short"), TrackFormat.GEOJSON))
        .contains("\"geometry\":null")
        .doesNotContain("bbox");
    assertThat(documents.write(of("short", HARBOUR.points().getFirst()), TrackFormat.GEOJSON))
        .contains("{\"type\":\"Point\",\"coordinates\":[9.9842,53.5414,76.1]}");
  }

  @Test
  void writesAPointOfGpxWithHeightAndTime() throws Exception {
    var points =
        xml(HARBOUR, TrackFormat.GPX)
            .getElementsByTagNameNS("http://www.topografix.com/GPX/1/1", "trkpt");

    assertThat(points.getLength()).isEqualTo(3);
    assertThat(points.item(1).getAttributes().getNamedItem("lat").getNodeValue())
        .isEqualTo("53.5421");
    assertThat(points.item(1).getTextContent()).isEqualTo("91.42026-01-01T07:01:31.250Z");
    assertThat(documents.write(HARBOUR, TrackFormat.GPX)).contains("above the WGS 84 ellipsoid");
  }

  @Test
  void writesAsManyTimesAsPlacesIntoKml() throws Exception {
    var document = xml(HARBOUR, TrackFormat.KML);
    var places = document.getElementsByTagNameNS("http://www.google.com/kml/ext/2.2", "coord");

    assertThat(document.getElementsByTagName("when").getLength()).isEqualTo(3);
    assertThat(places.getLength()).isEqualTo(3);
    assertThat(places.item(0).getTextContent()).isEqualTo("9.9842 53.5414 76.1");
    assertThat(document.getElementsByTagName("altitudeMode").item(0).getTextContent())
        .isEqualTo("absolute");
  }

  @Test
  void keepsNamesThatWouldBreakADocument() throws Exception {
    var odd = of("a<b>&\"c\"\\ \u0001 \ud83d", HARBOUR.points().getFirst());

    assertThat(xml(odd, TrackFormat.GPX).getElementsByTagName("name").item(0).getTextContent())
        .isEqualTo("a<b>&\"c\"\\ \ufffd \ufffd");
    assertThat(xml(odd, TrackFormat.KML).getElementsByTagName("name").getLength()).isEqualTo(2);
    assertThat(documents.write(odd, TrackFormat.GEOJSON))
        .contains("\"name\":\"a<b>&\\\"c\\\"\\\\ \\u0001 \\ud83d\"");
  }

  @Test
  void writesNumbersWithoutExponents() {
    var tiny = of("tiny", InMemoryTracks.point("2026-01-01T00:00:00Z", 0.00000012, 1e-5, -1e-9));

    assertThat(documents.write(tiny, TrackFormat.CSV))
        .endsWith("2026-01-01T00:00:00Z,0.0000001,0.00001,0,0,0\r\n");
  }
}
