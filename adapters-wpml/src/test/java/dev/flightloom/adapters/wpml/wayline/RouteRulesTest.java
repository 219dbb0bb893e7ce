package dev.flightloom.adapters.wpml.wayline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.wayline.Summit;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import dev.flightloom.domain.wayline.plan.RouteFinding.Severity;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteRulesTest {
  private static final String TEMPLATE = SampleRoute.TEMPLATE;
  private static final String WAYLINES = SampleRoute.WAYLINES;

  @TempDir Path folder;

  /** A route with something wrong, and where that is to be found. */
  record Case(String what, SampleRoute route, String code, String document, String element) {
    @Override
    public String toString() {
      return what;
    }
  }

  private RouteFile read(SampleRoute route) {
    return new WpmlRouteFiles().read(route.in(folder));
  }

  @Test
  void findsNothingInAGoodRouteButItsAuthor() {
    var route = read(SampleRoute.good());

    assertThat(route.findings())
        .extracting(RouteFinding::code)
        .containsExactly("route.names-author");
    assertThat(route.plan().waypoints()).isEqualTo(3);
    assertThat(route.plan().summit()).isEqualTo(new Summit.AboveTakeOff(60));
    assertThat(route.plan().actions()).containsEntry("take_photo", 3).containsEntry("hover", 3);
  }

  @Test
  void computesADurationFromSpeedsAndHovering() {
    var plan = read(SampleRoute.good()).plan();

    var expected = plan.paths().getFirst().computedDistance() / 8 + 3 * 2.5;
    assertThat(plan.durationInSeconds()).isEqualTo(Figure.of(expected));
    assertThat(plan.distanceInMetres()).isBetween(175.0, 185.0);
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("contract 15.9, 15.10: what FlightHub refuses without a reason is found before")
  void findsTheFault(Case it) {
    var faults = read(it.route).faults();

    assertThat(faults)
        .anySatisfy(fault -> {
          assertThat(fault.code()).isEqualTo("route." + it.code);
          assertThat(fault.document()).isEqualTo(it.document);
          assertThat(fault.element()).isEqualTo(it.element);
          assertThat(fault.message()).endsWith(".");
          assertThat(fault.remedy()).endsWith(".");
        });
  }

  static Stream<Case> faults() {
    var good = SampleRoute.good();
    return Stream.of(
        new Case("no template", good.without(TEMPLATE), "document-missing", TEMPLATE, ""),
        new Case("no waylines", good.without(WAYLINES), "document-missing", WAYLINES, ""),
        new Case(
            "waylines.kml",
            good.renamed(WAYLINES, "wpmz/waylines.kml"),
            "waylines-misnamed",
            "wpmz/waylines.kml",
            ""),
        new Case(
            "folder too much",
            good.renamed(TEMPLATE, "route/wpmz/template.kml"),
            "wrong-folder",
            "route/wpmz/template.kml",
            ""),
        in(TEMPLATE, "templateType", "", "no-template-type", "Folder[1]/templateType"),
        in(
            TEMPLATE,
            "takeOffSecurityHeight",
            "",
            "no-take-off-height",
            "missionConfig/takeOffSecurityHeight"),
        in(
            WAYLINES,
            "takeOffSecurityHeight",
            "1",
            "take-off-height-range",
            "missionConfig/takeOffSecurityHeight"),
        in(
            WAYLINES,
            "takeOffSecurityHeight",
            "1500.1",
            "take-off-height-range",
            "missionConfig/takeOffSecurityHeight"),
        in(
            WAYLINES,
            "takeOffSecurityHeight",
            "NaN",
            "no-take-off-height",
            "missionConfig/takeOffSecurityHeight"),
        in(
            WAYLINES,
            "payloadEnumValue",
            "",
            "no-payload",
            "missionConfig/payloadInfo/payloadEnumValue"),
        in(
            TEMPLATE,
            "droneEnumValue",
            "M3TD",
            "no-aircraft",
            "missionConfig/droneInfo/droneEnumValue"),
        in(
            TEMPLATE,
            "heightMode",
            "",
            "no-height-reference",
            "Folder[1]/waylineCoordinateSysParam/heightMode"),
        in(
            TEMPLATE,
            "coordinateMode",
            "UTM",
            "coordinate-system",
            "Folder[1]/waylineCoordinateSysParam/coordinateMode"),
        in(WAYLINES, "executeHeightMode", "", "no-height-reference", "Folder[1]/executeHeightMode"),
        in(WAYLINES, "executeHeight", "", "no-height", "Folder[1]/Placemark[1]/executeHeight"),
        in(WAYLINES, "executeHeight", "40,5", "no-height", "Folder[1]/Placemark[1]/executeHeight"),
        in(WAYLINES, "waypointSpeed", "0", "speed", "Folder[1]/Placemark[1]/waypointSpeed"),
        in(WAYLINES, "autoFlightSpeed", "-3", "speed", "Folder[1]/autoFlightSpeed"),
        in(
            WAYLINES,
            "globalTransitionalSpeed",
            "0",
            "speed",
            "missionConfig/globalTransitionalSpeed"),
        in(WAYLINES, "index", "", "index", "Folder[1]/Placemark[1]/index"),
        in(WAYLINES, "index", "1", "index", "Folder[1]/Placemark[2]/index"),
        in(
            WAYLINES,
            "finishAction",
            "noAction",
            "documents-disagree",
            "missionConfig/finishAction"),
        in(WAYLINES, "droneSubEnumValue", "0", "documents-disagree", "missionConfig/droneInfo"),
        at("9.9,53.5", "0,0", "null-island"),
        at("9.9,53.5", "0.0,0.000", "null-island"),
        at("9.9,53.5", "NaN,53.5", "coordinates"),
        at("9.9,53.5", "Infinity,53.5", "coordinates"),
        at("9.9,53.5", "9.9", "coordinates"),
        at("9.9,53.5", "", "coordinates"),
        at("9.9,53.5", "190,100", "coordinates"),
        at("9.9,53.5", "53.5,113.9", "coordinates-swapped"),
        at("9.9,53.5", "53.5,9.9", "coordinates-swapped"),
        at("9.9,53.5", "9.95,53.5", "documents-disagree"),
        new Case(
            "one waypoint",
            good.withBoth(text -> text.replaceAll("(?s)(</Placemark>).*</Placemark>", "$1")),
            "too-few-waypoints",
            WAYLINES,
            "Folder[1]/Placemark"),
        new Case(
            "a waypoint lost",
            good.with(WAYLINES, text -> text.replaceFirst("(?s)<Placemark>.*?</Placemark>", "")),
            "documents-disagree",
            WAYLINES,
            "Folder[1]/Placemark"),
        new Case(
            "no path",
            good.with(WAYLINES, text -> text.replaceFirst("(?s)<Folder>.*</Folder>", "")),
            "no-path",
            WAYLINES,
            "Folder"),
        new Case(
            "no mission",
            good.with(
                WAYLINES,
                text -> text.replaceFirst("(?s)<wpml:missionConfig>.*</wpml:missionConfig>", "")),
            "no-mission-config",
            WAYLINES,
            "Document/missionConfig"),
        new Case(
            "DJI Fly",
            good.withBoth(text -> text.replace("www.dji.com/wpmz/1.0.6", "www.uav.com/wpmz/1.0.2")),
            "dji-fly-dialect",
            TEMPLATE,
            "kml"),
        new Case(
            "no WPML",
            good.with(TEMPLATE, text -> text.replace("www.dji.com/wpmz/1.0.6", "example.net/x")),
            "wrong-namespace",
            TEMPLATE,
            "kml"));
  }

  private static Case in(String document, String element, String value, String code, String place) {
    var pattern = "(<wpml:" + element + ">)[^<]*(?=</)";
    return new Case(
        element + " = '" + value + "' in " + document,
        SampleRoute.good().with(document, text -> text.replaceFirst(pattern, "$1" + value)),
        code,
        document,
        place);
  }

  private static Case at(String coordinates, String changed, String code) {
    return new Case(
        "coordinates " + changed,
        SampleRoute.good()
            .with(
                WAYLINES, text -> text.replaceFirst(">" + coordinates + "<", ">" + changed + "<")),
        code,
        WAYLINES,
        "Folder[1]/Placemark[1]/Point/coordinates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.2", "1.0.3", "1.0.4", "1.0.5", "1.0.6"})
  void readsEveryVersionThatWasSeen(String version) {
    var route = read(SampleRoute.good().withBoth(versioned(version + " ")));

    assertThat(route.faults()).isEmpty();
    assertThat(route.plan().format()).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.7", "1.1", "2.0.0"})
  void readsNewerVersionsAndSaysSo(String version) {
    var route = read(SampleRoute.good().withBoth(versioned(version)));

    assertThat(route.faults()).isEmpty();
    assertThat(route.findings())
        .filteredOn(it -> it.code().equals("route.newer-format"))
        .hasSize(2)
        .allMatch(it -> it.severity() == Severity.NOTE);
  }

  @Test
  void readsTheNamespaceWithHttps() {
    var route =
        read(
            SampleRoute.good()
                .withBoth(text -> text.replace("http://www.dji.com", "https://www.dji.com")));

    assertThat(route.plan().format()).isEqualTo("1.0.6");
  }

  @Test
  @DisplayName("contract 7.4: visable and visible are the same lens")
  void takesBothSpellingsOfTheVisibleLens() {
    assertThat(
            read(SampleRoute.good().withBoth(text -> text.replace("visable", "visible"))).faults())
        .isEmpty();
  }

  @Test
  void onlyWarnsOfWordsThatItDoesNotKnow() {
    var route =
        read(SampleRoute.good().withBoth(text -> text.replace(">goHome<", ">danceInTheAir<")));

    assertThat(route.faults()).isEmpty();
    assertThat(route.findings()).extracting(RouteFinding::code).contains("route.unknown-word");
    assertThat(route.plan().mission().finish().word()).isEqualTo("danceInTheAir");
  }

  @Test
  void tellsHowManyFindingsItDoesNotShow() {
    var placemarks = new StringBuilder();
    for (var i = 0; i < 300; i++) {
      placemarks.append(SampleRoute.placemark(i, "0,0", "executeHeight", 10));
    }
    var route =
        read(
            SampleRoute.good()
                .with(WAYLINES, text -> text.replace("</Folder>", placemarks + "</Folder>")));

    assertThat(route.findings()).hasSize(201);
    assertThat(route.findings().getLast().message()).contains("more findings are not shown");
  }

  private static java.util.function.UnaryOperator<String> versioned(String version) {
    return text ->
        text.replace("/1.0.6\"", "/" + version.strip() + "\"").replace("<Folder>", "<Folder> ");
  }
}
