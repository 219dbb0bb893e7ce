package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Complaint;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.reconstruction.port.in.ListFindings;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.Finding;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Says how a job was left, and with which exit code. */
@Dependent
class Outcome {
  private final Terminal terminal;
  private final Provider<ListFindings> listFindings;

  Outcome(Terminal terminal, Provider<ListFindings> listFindings) {
    this.terminal = terminal;
    this.listFindings = listFindings;
  }

  int tell(Foreground.Run run, Duration took, boolean json) {
    if (run.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    var stopping = stoppingFindings(run.job());
    var code = exitCode(run.job(), stopping);
    if (code != ExitCode.OK) {
      complain(run.job(), stopping);
    }
    if (json) {
      printJson(run, took, code);
    } else if (code == ExitCode.OK) {
      printText(run, took);
    }
    return code;
  }

  private static int exitCode(Reconstruction job, List<Finding> stopping) {
    return switch (job.stage()) {
      case Stage.Finished _ -> ExitCode.OK;
      case Stage.Failed _ -> stopping.isEmpty() ? ExitCode.FAILED : ExitCode.FINDINGS;
      case Stage.Cancelled _ -> ExitCode.FAILED;
      case Stage.Starting(StartAttempt.Unsettled _) -> ExitCode.DECISION;
      case Stage.Collecting _,
          Stage.Uploading _,
          Stage.Registering _,
          Stage.Starting _,
          Stage.Building _,
          Stage.Fetching _ ->
          ExitCode.OPEN;
    };
  }

  private List<Finding> stoppingFindings(Reconstruction job) {
    var inPreflight =
        job.stage() instanceof Stage.Failed failed && failed.at() == Stage.Name.COLLECTING;
    return inPreflight
        ? listFindings.get().list(job.id()).stream()
            .filter(it -> it.severity() == Finding.Severity.ERROR)
            .toList()
        : List.of();
  }

  private void complain(Reconstruction job, List<Finding> stopping) {
    FindingsText.of(stopping, false).forEach(terminal::note);
    if (job.stage() instanceof Stage.Failed(var code, var message, var remedy, _)) {
      Complaint.lines(code, message, remedy, terminal);
      terminal.note("Job " + job.id() + " failed. " + JobText.advice(job));
      return;
    }
    if (job.stage() instanceof Stage.Starting(StartAttempt.Unsettled(_, var reason))) {
      Complaint.lines("start.unknown", reason, JobText.advice(job), terminal);
      return;
    }
    if (job.trouble() instanceof Trouble.Met met) {
      Complaint.lines(met.code(), met.message(), met.remedy(), terminal);
    }
    terminal.note(
        job.stage().isFinal()
            ? "Job " + job.id() + " is cancelled."
            : "Job " + job.id() + " is left open. " + JobText.advice(job));
  }

  private void printText(Foreground.Run run, Duration took) {
    var tally = run.progress().tally();
    var summary =
        String.join(
            ", ",
            Quantities.count(tally.files(), "file"),
            Quantities.bytes(tally.bytes()),
            Quantities.duration(took),
            Quantities.count(run.progress().totalCalls(), "call"));
    terminal.print("Summary   " + summary);
    terminal.print("Calls     " + calls(run.progress()));
    JobText.models(run.job())
        .forEach(it -> terminal.print("Model     " + it.product() + "  " + it.folder()));
    terminal.print("Manifest  " + JobText.manifest(run.job()));
  }

  private static String calls(JobProgress progress) {
    return progress.calls().entrySet().stream()
        .map(it -> it.getKey() + " " + it.getValue())
        .collect(Collectors.joining(", "));
  }

  private void printJson(Foreground.Run run, Duration took, int code) {
    var job = run.job();
    var node = Json.object().put("type", "result").put("id", job.id().value());
    node.put("stage", JsonNarrator.word(job.stage().name())).put("exitCode", code);
    node.put("files", run.progress().tally().files()).put("bytes", run.progress().tally().bytes());
    node.put("milliseconds", took.toMillis());
    node.put("outputFolder", job.instructions().outputFolder());
    if (code == ExitCode.OK) {
      node.put("manifest", JobText.manifest(job).toString());
    }
    node.set(
        "models",
        Json.list(
            JobText.models(job),
            it ->
                Json.object().put("product", it.product()).put("folder", it.folder().toString())));
    node.set("calls", Json.numbers(run.progress().calls()));
    JobText.obstacle(job, node);
    Json.printLine(terminal, node);
  }
}
