package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture.Estimate;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture.Report;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a folder or a flight and shows what a reconstruction would do; nothing is created. */
@Dependent
class Preflight {
  private final Terminal terminal;
  private final Provider<PreflightCapture> preflightCapture;
  private final Provider<FindProject> findProject;

  Preflight(
      Terminal terminal,
      Provider<PreflightCapture> preflightCapture,
      Provider<FindProject> findProject) {
    this.terminal = terminal;
    this.preflightCapture = preflightCapture;
    this.findProject = findProject;
  }

  /** How the report is wanted. */
  record Style(boolean skipUnusable, boolean all, boolean json) {}

  /** The same for what the user named; the project matters to flights only. */
  int show(Origin origin, String project, ReconstructionPlan plan, Style style) {
    return switch (origin) {
      case Origin.Folder(var path) ->
          show(new CaptureSource.TrustedFolder(path.toString()), plan, style);
      case Origin.Flight flight ->
          show(flight.in(findProject.get().find(project).id()), plan, style);
    };
  }

  int show(CaptureSource source, ReconstructionPlan plan, Style style) {
    var report = preflightCapture.get().preflight(source, plan, style.skipUnusable());
    if (style.json()) {
      printJson(report, source);
    } else {
      printText(report, source, style.all());
    }
    return report.passes() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void printText(Report report, CaptureSource source, boolean all) {
    terminal.print("Photos     " + source.label());
    terminal.print("Products   " + JobText.products(report.plan()));
    terminal.print("System     " + JobText.system(report.plan().coordinateSystem()));
    terminal.print("Cameras    " + cameras(report));
    FindingsText.of(report.findings(), all).forEach(terminal::print);
    terminal.print("Estimate   " + estimate(report.estimate()));
    terminal.print(
        report.passes()
            ? "Result     ready to reconstruct"
            : "Result     errors stop it; correct them, or leave files out with --skip-unusable");
  }

  private static String cameras(Report report) {
    var cameras =
        new TreeMap<>(report.photosByCamera())
            .entrySet().stream()
                .map(it -> (it.getKey().isEmpty() ? "unknown" : it.getKey()) + " " + it.getValue())
                .collect(Collectors.joining(", "));
    return cameras.isEmpty() ? "none" : cameras;
  }

  private static String estimate(Estimate estimate) {
    return String.join(
        ", ",
        Quantities.count(estimate.files(), "file"),
        Quantities.bytes(estimate.bytes()),
        Quantities.count(estimate.uploads(), "upload"),
        Quantities.count(estimate.callbacks(), "callback"),
        Quantities.count(estimate.builds().size(), "build"));
  }

  private void printJson(Report report, CaptureSource source) {
    var node = Json.object().put("type", "preflight");
    JobText.putSource(node, source);
    node.put("passes", report.passes());
    node.put("coordinateSystem", JobText.system(report.plan().coordinateSystem()));
    var estimate = report.estimate();
    node.putObject("estimate")
        .put("files", estimate.files())
        .put("photos", estimate.photos())
        .put("bytes", estimate.bytes())
        .put("uploads", estimate.uploads())
        .put("callbacks", estimate.callbacks());
    var builds = node.putArray("builds");
    estimate.builds().forEach(it -> builds.add(it.word()));
    var cameras = node.putObject("photosByCamera");
    new TreeMap<>(report.photosByCamera()).forEach(cameras::put);
    node.set("findings", Json.list(report.findings(), FindingsText::node));
    Json.printPretty(terminal, node);
  }
}
