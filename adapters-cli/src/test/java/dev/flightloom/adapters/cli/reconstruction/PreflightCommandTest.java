package dev.flightloom.adapters.cli.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture.Estimate;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture.Report;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.reconstruction.capture.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreflightCommandTest {
  private final TestCommandLine cli = new TestCommandLine();

  @Test
  void groupsFindingsAndShortensLongLists() {
    finding(12, Finding.Severity.WARNING);
    assertThat(cli.run("preflight", "photos")).isZero();
    assertThat(cli.out())
        .contains("Products   3d", "M4E 7", "unknown 1", "WARNINGS (12)", "7.jpg: no position")
        .contains("... and 7 more (--all shows them)", "Remedy: fly again", "Result     ready")
        .doesNotContain("8.jpg");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void showsEveryFindingWhenAsked() {
    finding(12, Finding.Severity.WARNING);
    assertThat(cli.run("preflight", "photos", "--all", "--2d")).isZero();
    assertThat(cli.out()).contains("14.jpg", "Products   2d");
  }

  @Test
  void answersItsOwnExitCodeWhenErrorsStopIt() {
    finding(1, Finding.Severity.ERROR);
    assertThat(cli.run("preflight", "photos", "--json")).isEqualTo(3);
    assertThat(cli.out())
        .contains("\"passes\" : false", "\"code\" : \"photo.no-position\"", "\"uploads\" : 8");
  }

  @Test
  void namesAFolderThatIsNotThere() {
    cli.with(
        PreflightCapture.class,
        (source, _, _) -> {
          throw new NotFound("folder.not-found", "no folder " + source.label(), "Check the path.");
        });
    assertThat(cli.run("preflight", "/nowhere")).isEqualTo(1);
    assertThat(cli.err())
        .isEqualTo("Error [folder.not-found]: no folder /nowhere\nRemedy: Check the path.\n");
  }

  private void finding(int count, Finding.Severity severity) {
    var findings =
        IntStream.range(3, 3 + count)
            .mapToObj(it ->
                new Finding(
                    Finding.Code.NO_POSITION, severity, it + ".jpg", "no position", "fly again"))
            .toList();
    cli.with(
        PreflightCapture.class,
        (_, plan, _) ->
            new Report(
                plan,
                List.copyOf(findings),
                Map.of("M4E", 7, "", 1),
                new Estimate(8, 8, 1000, 8, 1, plan.kinds())));
  }
}
