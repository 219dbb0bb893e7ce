package dev.flightloom.adapters.wpml.wayline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.wayline.SampleRoute;
import dev.flightloom.domain.wayline.plan.ExportFormat;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RoutePlan;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TextRouteExportsTest {
  private final TextRouteExports exports = new TextRouteExports();

  private static RouteFile route(HeightReference reference) {
    var plan = SampleRoute.plan();
    var paths = List.of(SampleRoute.path(reference));
    return new RouteFile(
        "a & b <c>",
        1,
        new RoutePlan(plan.format(), plan.mission(), plan.templates(), paths),
        false,
        List.of());
  }

  @Test
  void writesGeoJsonWithLongitudeFirstAndHeightsAsProperties() {
    var text = exports.write(route(HeightReference.RELATIVE_TO_START_POINT), ExportFormat.GEOJSON);

    assertThat(text.replaceAll("\\s", ""))
        .contains("\"name\":\"a&b<c>\"")
        .contains("\"type\":\"LineString\",\"coordinates\":[[9.9,53.5],[9.9,53.501]]")
        .contains("\"heightReference\":\"relative_to_start_point\"")
        .contains("\"index\":1,\"heightInMetres\":60.0,\"speedInMetresPerSecond\":10.0");
  }

  @Test
  void writesAThirdCoordinateForEllipsoidalHeightsOnly() {
    var text = exports.write(route(HeightReference.WGS84), ExportFormat.GEOJSON);

    assertThat(text.replaceAll("\\s", "")).contains("[[9.9,53.5,40.0],[9.9,53.501,60.0]]");
  }

  @Test
  void writesKmlThatSaysWhatItsHeightsAre() throws Exception {
    var text = exports.write(route(HeightReference.RELATIVE_TO_START_POINT), ExportFormat.KML);

    var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    var kml = builder.parse(new InputSource(new StringReader(text)));
    assertThat(kml.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.opengis.net/kml/2.2");
    assertThat(kml.getElementsByTagName("Placemark").getLength()).isEqualTo(3);
    assertThat(kml.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("a & b <c>");
    assertThat(text)
        .contains("<coordinates>9.9,53.5,40.0 9.9,53.501,60.0</coordinates>")
        .contains("<altitudeMode>relativeToGround</altitudeMode>")
        .contains("Heights are above take-off.");
  }

  @Test
  void drawsHeightsThatKmlDoesNotKnowOnTheGround() {
    assertThat(exports.write(route(HeightReference.WGS84), ExportFormat.KML))
        .contains("<altitudeMode>clampToGround</altitudeMode>")
        .contains("40.0 m above the WGS84 ellipsoid.");
  }
}
