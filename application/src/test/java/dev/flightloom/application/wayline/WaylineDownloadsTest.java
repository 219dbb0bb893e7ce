package dev.flightloom.application.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.RouteSummary;
import dev.flightloom.domain.wayline.Summit;
import dev.flightloom.domain.wayline.WaylineId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaylineDownloadsTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final DownloadLink LINK = new DownloadLink("memory://routes/w-1");

  private final InMemoryWaylines waylines = new InMemoryWaylines();
  private final InMemoryRouteStore store = new InMemoryRouteStore();
  private final WaylineDownloads downloads = over(store);

  @TempDir Path folder;

  @BeforeEach
  void putARoute() {
    waylines.put(PROJECT, InMemoryWaylines.route("w-1", "Fence"));
    store.put(LINK, "a route".getBytes(StandardCharsets.UTF_8));
  }

  private WaylineDownloads over(RouteStore routes) {
    return new WaylineDownloads(
        new WaylineQueries(waylines), routes, new InMemoryRouteFiles(), new InMemoryScratchFiles());
  }

  @Test
  void renewsALinkThatHasExpired() {
    store.expireOnce(LINK);
    var target = folder.resolve("fence.kmz");

    assertThat(downloads.download(PROJECT, "Fence", target).route().name()).isEqualTo("Fence");
    assertThat(target).hasContent("a route");
  }

  @Test
  void givesUpWhereEveryLinkHasExpired() {
    var target = folder.resolve("fence.kmz");

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> over(new Expired()).download(PROJECT, "w-1", target))
        .withMessageContaining("3 download links");
    assertThat(target).doesNotExist();
  }

  @Test
  void explainsAStoredRouteUnderItsName() {
    assertThat(downloads.explain(PROJECT, "w-1").name()).isEqualTo("Fence");
  }

  @Test
  void summarisesWhatAReadinessCheckAsks() {
    assertThat(downloads.summarise(PROJECT, new WaylineId("w-1")))
        .isEqualTo(
            new RouteSummary(
                new WaylineId("w-1"),
                "Fence",
                AircraftKey.of(91, 1),
                2,
                new Summit.AboveTakeOff(60),
                0));
  }

  private static final class Expired implements RouteStore {
    @Override
    public Stored store(StorageGrant grant, RouteName name, Path file) {
      throw new AssertionError("nothing is stored");
    }

    @Override
    public Fetched fetch(DownloadLink link, Path target) {
      return new Fetched.LinkExpired();
    }
  }
}
