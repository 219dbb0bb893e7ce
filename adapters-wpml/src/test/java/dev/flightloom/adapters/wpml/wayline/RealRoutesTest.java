package dev.flightloom.adapters.wpml.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.Summit;
import dev.flightloom.domain.wayline.TemplateType;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody here made; skipped, loudly, where they are not at hand. */
class RealRoutesTest {
  private static final WpmlRouteFiles FILES = new WpmlRouteFiles();

  static Path real(String name) {
    var here = Path.of("").toAbsolutePath();
    var found =
        Stream.iterate(here, it -> it != null, Path::getParent)
            .map(it -> it.resolve("shared/data/waylines").resolve(name))
            .filter(Files::exists)
            .findFirst();
    assumeThat(found).as("real file " + name + " beside the checkout").isPresent();
    return found.get();
  }

  @Test
  void explainsTheRouteThatFlightHubExported() {
    var route = FILES.read(real("flighthub-waypoint.kmz"));

    var plan = route.plan();
    assertThat(route.faults()).isEmpty();
    assertThat(plan.format()).isEqualTo("1.0.6");
    assertThat(plan.mission().flownBy()).contains(AircraftKey.of(77, 1));
    assertThat(plan.mission().flownBy().orElseThrow().name()).isEqualTo("Mavic 3 Thermal");
    assertThat(plan.mission().payloads()).containsExactly(new PayloadKey(67, 0, 0));
    assertThat(plan.mission().finish())
        .isEqualTo(new Foreign.Known<>(Mission.FinishAction.GO_HOME));
    assertThat(plan.templates()).containsExactly(new Foreign.Known<>(TemplateType.WAYPOINT));
    assertThat(plan.waypoints()).isEqualTo(6);
    assertThat(plan.distanceInMetres()).isEqualTo(183.63117980957);
    assertThat(plan.durationInSeconds()).isEqualTo(Figure.of(41.1257944107056));
    assertThat(plan.actions()).containsKeys("oriented_shoot", "zoom");
  }

  @Test
  void computesTheDistanceThatBothProgramsComputed() {
    var hub = FILES.read(real("flighthub-waypoint.kmz")).plan();
    var pilot = FILES.read(real("pilot2-seed.kmz")).plan();

    assertThat(hub.paths().getFirst().computedDistance())
        .isCloseTo(hub.distanceInMetres(), offset(hub.distanceInMetres() * 0.01));
    assertThat(pilot.paths().getFirst().computedDistance())
        .isCloseTo(pilot.distanceInMetres(), offset(pilot.distanceInMetres() * 0.01));
  }

  @Test
  void explainsTheRouteThatPilotExported() {
    var route = FILES.read(real("pilot2-seed.kmz"));

    assertThat(route.findings()).extracting(RouteFinding::code).isEmpty();
    assertThat(route.namesAuthor()).isFalse();
    assertThat(route.plan().mission().flownBy()).contains(AircraftKey.of(77, 2));
    assertThat(route.plan().waypoints()).isEqualTo(2);
    assertThat(route.plan().summit()).isEqualTo(new Summit.AboveTakeOff(20));
  }

  @Test
  void scrubsOnlyTheAuthorAndKeepsTheInvalidDate(@TempDir Path folder) throws IOException {
    var before = real("flighthub-waypoint.kmz");
    var after = folder.resolve("scrubbed.kmz");

    FILES.scrub(before, after);

    var route = FILES.read(after);
    assertThat(FILES.read(before).namesAuthor()).isTrue();
    assertThat(route.namesAuthor()).isFalse();
    assertThat(content(after))
        .isEqualTo(
            Map.of(
                SampleRoute.TEMPLATE,
                content(before)
                    .get(SampleRoute.TEMPLATE)
                    .replace(
                        "<wpml:author>00000000000</wpml:author>", "<wpml:author></wpml:author>"),
                SampleRoute.WAYLINES,
                content(before).get(SampleRoute.WAYLINES)));
    assertThat(dates(after)).isEqualTo(dates(before)).contains(0);
  }

  @Test
  void copiesARouteWithoutAuthorByteByByte(@TempDir Path folder) {
    var before = real("pilot2-seed.kmz");
    var after = folder.resolve("copy.kmz");

    FILES.scrub(before, after);

    assertThat(after).hasSameBinaryContentAs(before);
    assertThat(FILES.read(after)).extracting(RouteFile::plan).isEqualTo(FILES.read(before).plan());
  }

  private static Map<String, String> content(Path kmz) throws IOException {
    try (var zip = new ZipFile(kmz.toFile())) {
      var content = new java.util.HashMap<String, String>();
      for (var entry : zip.stream().toList()) {
        content.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      return content;
    }
  }

  /** Month and day of each record of the directory; FlightHub writes 0 for both. */
  private static java.util.List<Integer> dates(Path kmz) throws IOException {
    var bytes = java.nio.ByteBuffer.wrap(Files.readAllBytes(kmz));
    bytes.order(java.nio.ByteOrder.LITTLE_ENDIAN);
    var dates = new java.util.ArrayList<Integer>();
    for (var at = 0; at < bytes.capacity() - 4; at++) {
      if (bytes.getInt(at) == 0x02014b50) {
        dates.add((int) bytes.getShort(at + 14));
      }
    }
    return dates;
  }
}
