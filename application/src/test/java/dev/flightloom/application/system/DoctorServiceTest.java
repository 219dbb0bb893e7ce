package dev.flightloom.application.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.project.InMemoryProjects;
import dev.flightloom.application.project.ProjectQueries;
import dev.flightloom.application.reconstruction.InMemoryCaptureResources;
import dev.flightloom.application.reconstruction.InMemoryCaptureStore;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.system.Diagnosis;
import dev.flightloom.domain.system.Diagnosis.Verdict;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoctorServiceTest {

  private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
  private final InMemoryPlatform platform = new InMemoryPlatform(clock);
  private final InMemoryProjects projects =
      new InMemoryProjects(InMemoryProjects.project("p-1", "Harbour East"));
  private final InMemoryCaptureResources resources = new InMemoryCaptureResources(clock);
  private final InMemoryCaptureStore store = new InMemoryCaptureStore();
  private final DoctorService doctor =
      new DoctorService(
          () ->
              new SystemDescription("1", new OperatingMode.Live("https://fh.example"), "/j", true),
          platform,
          new ProjectQueries(projects, new ProjectQueries.Unnamed("", false)),
          new DoctorService.Uploads(resources, store),
          clock);

  private static Map<String, Verdict> verdicts(Diagnosis diagnosis) {
    return diagnosis.checks().stream()
        .collect(Collectors.toMap(Diagnosis.Check::name, Diagnosis.Check::verdict));
  }

  @Test
  void passesWhereEverythingWorks() {
    var diagnosis = doctor.diagnose("");

    assertThat(diagnosis.healthy()).isTrue();
    assertThat(verdicts(diagnosis))
        .containsOnlyKeys("mode", "host and key", "clock", "project", "permission", "storage")
        .allSatisfy((_, verdict) -> assertThat(verdict).isEqualTo(Verdict.PASSED));
  }

  @Test
  void namesABadKeyAndSkipsWhatDependsOnIt() {
    platform.refuseNext(new Unavailable("flighthub.credentials", "refused", "Check the region."));
    projects.refuseNext(new Unavailable("flighthub.credentials", "refused", "Check the region."));
    var diagnosis = doctor.diagnose("");

    assertThat(diagnosis.healthy()).isFalse();
    assertThat(verdicts(diagnosis))
        .containsEntry("host and key", Verdict.FAILED)
        .containsEntry("clock", Verdict.SKIPPED)
        .containsEntry("permission", Verdict.SKIPPED)
        .containsEntry("storage", Verdict.SKIPPED);
    assertThat(diagnosis.checks())
        .filteredOn(it -> it.verdict() == Verdict.FAILED)
        .allSatisfy(it -> assertThat(it.remedy()).isEqualTo("Check the region."));
  }

  @Test
  void noticesAClockThatIsOff() {
    platform.runAheadBy(Duration.ofMinutes(5));

    assertThat(verdicts(doctor.diagnose(""))).containsEntry("clock", Verdict.FAILED);
  }

  @Test
  void tellsABucketThatRefuses() {
    store.failNext(new Denied("store.denied", "no", "Ask the administrator."));

    assertThat(verdicts(doctor.diagnose("")))
        .containsEntry("permission", Verdict.PASSED)
        .containsEntry("storage", Verdict.FAILED);
  }
}
