package dev.flightloom.application.system;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.application.system.port.in.Diagnose;
import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.system.Diagnosis;
import dev.flightloom.domain.system.Diagnosis.Check;
import dev.flightloom.domain.system.Diagnosis.Verdict;
import dev.flightloom.domain.system.OperatingMode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Goes from the outside to the inside: host and key, clock, project, permission, storage. */
public final class DoctorService implements Diagnose {

  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  private final DescribeSystem system;
  private final Platform platform;
  private final FindProject projects;
  private final Uploads uploads;
  private final InstantSource clock;

  /** The two ports that an upload needs. */
  public record Uploads(CaptureResources resources, CaptureStore store) {}

  /** Compares FlightHub's clock with {@code clock}. */
  public DoctorService(
      DescribeSystem system,
      Platform platform,
      FindProject projects,
      Uploads uploads,
      InstantSource clock) {
    this.system = system;
    this.platform = platform;
    this.projects = projects;
    this.uploads = uploads;
    this.clock = clock;
  }

  @Override
  public Diagnosis diagnose(String projectIdOrName) {
    var checks = new ArrayList<Check>();
    checks.add(mode());
    var time = probe(checks, "host and key", platform::clock, _ -> "FlightHub answers.");
    time.ifPresent(theirs -> checks.add(skew(Duration.between(theirs, clock.instant()))));
    var project =
        probe(checks, "project", () -> projects.find(projectIdOrName), DoctorService::nameOf);
    var grant =
        project.flatMap(found ->
            probe(
                checks,
                "permission",
                () -> uploads.resources().grant(found.id()),
                it -> "Uploads are allowed until " + it.expiresAt() + "."));
    grant.ifPresent(it -> probe(checks, "storage", () -> written(it), DoctorService::bucketOf));
    skipped(checks, List.of("clock", "permission", "storage"));
    return new Diagnosis(checks);
  }

  private Check mode() {
    return switch (system.describe().mode()) {
      case OperatingMode.Simulated(var address) ->
          new Check("mode", Verdict.PASSED, "SIMULATED at " + address, "");
      case OperatingMode.Live(var address) ->
          new Check("mode", Verdict.PASSED, "LIVE at " + address, "");
    };
  }

  private static Check skew(Duration skew) {
    var tolerable = skew.abs().compareTo(TOLERANCE) <= 0;
    return new Check(
        "clock",
        tolerable ? Verdict.PASSED : Verdict.FAILED,
        "This machine is %+d s off FlightHub's clock.".formatted(skew.toSeconds()),
        tolerable ? "" : "Set this machine's clock (NTP); storage refuses requests that are off.");
  }

  private UploadGrant written(UploadGrant grant) {
    uploads.store().probe(grant);
    return grant;
  }

  private static <T> Optional<T> probe(
      List<Check> checks, String name, Supplier<T> question, Function<T, String> detail) {
    try {
      var answer = question.get();
      checks.add(new Check(name, Verdict.PASSED, detail.apply(answer), ""));
      return Optional.of(answer);
    } catch (Failure failure) {
      checks.add(
          new Check(
              name,
              Verdict.FAILED,
              failure.message() + " [" + failure.code() + "]",
              failure.remedy()));
      return Optional.empty();
    }
  }

  private static void skipped(List<Check> checks, List<String> names) {
    for (var name : names) {
      if (checks.stream().noneMatch(it -> it.name().equals(name))) {
        checks.add(new Check(name, Verdict.SKIPPED, "Not tried: an earlier check failed.", ""));
      }
    }
  }

  private static String nameOf(Project project) {
    return project.name() + " (" + project.id() + ")";
  }

  private static String bucketOf(UploadGrant grant) {
    return "A small object was written and deleted in " + grant.store().bucket() + ".";
  }
}
