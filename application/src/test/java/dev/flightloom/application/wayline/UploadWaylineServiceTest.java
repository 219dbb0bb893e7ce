package dev.flightloom.application.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.project.InMemoryProjectStorage;
import dev.flightloom.application.wayline.port.in.UploadWayline.Command;
import dev.flightloom.application.wayline.port.in.UploadWayline.Report;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadWaylineServiceTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");

  private final InMemoryWaylines waylines = new InMemoryWaylines();
  private final InMemoryRouteStore store = new InMemoryRouteStore();
  private final UploadWaylineService service =
      new UploadWaylineService(
          waylines,
          new InMemoryProjectStorage(PROJECT),
          store,
          new InMemoryRouteFiles(),
          new InMemoryScratchFiles());

  @TempDir Path folder;

  @BeforeEach
  void openTheProject() {
    waylines.put(PROJECT, InMemoryWaylines.route("w-1", "Fence"));
  }

  @Test
  void storesTheFileAndFindsItListed() {
    var report = upload("north_fence.v2.KMZ", "a route", "", false);

    assertThat(report.name().value()).isEqualTo("north-fence-v2");
    assertThat(report.outcome())
        .isEqualTo(new Outcome.Known<>(new UploadedRoute(new WaylineId("w-2"), "north-fence-v2")));
    assertThat(store.content("org-1/prj-1/wayline/0/north-fence-v2.kmz"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("a route");
  }

  @Test
  @DisplayName("contract 16, unknown 14: a name that is taken is numbered, not sent twice")
  void makesTheNameUnique() {
    assertThat(upload("x.kmz", "a route", "fence", false).name().value()).isEqualTo("fence-2");
    assertThat(upload("x.kmz", "a route", "fence", false).name().value()).isEqualTo("fence-3");
  }

  @Test
  void sendsNothingThatHasFaults() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> upload("x.kmz", "a fault", "", false))
        .satisfies(it -> assertThat(it.code()).isEqualTo("wayline.faulty"))
        .withMessageContaining("1 finding. wpmz/template.kml Folder[1]: Odd.");
    assertThat(waylines.all(PROJECT)).hasSize(1);
  }

  @Test
  void sendsWithoutTheAuthorWhenAskedTo() {
    var report = upload("x.kmz", "by author", "", true);

    assertThat(report.file().namesAuthor()).isFalse();
    assertThat(report.name().value()).isEqualTo("x");
    assertThat(store.content("org-1/prj-1/wayline/0/x.kmz"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("by ");
  }

  @Test
  void asksOnceForANewGrant() {
    store.expireGrants(1);
    assertThat(upload("x.kmz", "a route", "", false).outcome()).isInstanceOf(Outcome.Known.class);

    store.expireGrants(2);
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> upload("y.kmz", "a route", "", false))
        .satisfies(it -> assertThat(it.remedy()).contains("clock"));
  }

  @Test
  @DisplayName("contract 15.9: a refusal without a reason comes with what our own check says")
  void addsWhatItKnowsToARefusalWithoutAReason() {
    waylines.dislike("org-1/prj-1/wayline/0/x.kmz");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> upload("x.kmz", "a doubt", "", false))
        .withMessageContaining("Our own check has 1 finding: wpmz/template.kml Folder[1]: Odd.");

    waylines.dislike("org-1/prj-1/wayline/1/x.kmz");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> upload("x.kmz", "a route", "", false))
        .withMessageContaining("finds nothing wrong");
  }

  @Test
  void staysUnknownWhereTheAnswerIsLost() {
    waylines.loseNextCompletion(false);
    assertThat(upload("x.kmz", "a route", "", false).outcome()).isInstanceOf(Outcome.Unknown.class);
    assertThat(waylines.all(PROJECT)).extracting(Wayline::name).containsExactly("Fence");
  }

  private Report upload(String file, String content, String name, boolean scrub) {
    try {
      var path = Files.writeString(folder.resolve(file), content);
      return service.upload(new Command(PROJECT, path, name, scrub));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
