package dev.flightloom.adapters.cli.media;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.media.port.in.DownloadMedia;
import dev.flightloom.application.media.port.in.DownloadMedia.Report;
import dev.flightloom.application.project.port.in.FindProject;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Downloads the media of a flight; the same command again goes on. */
@Dependent
@Unremovable
@Command(
    name = "download",
    description = {
      "Download the media of a flight, with a manifest of sizes and SHA-256 hashes.",
      "The same command again goes on where it stopped, and fetches what has arrived since."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom media download b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --project Quarry",
      "  flightloom media download b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --out ./photos --kind image"
    })
class MediaDownloadCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<DownloadMedia> downloadMedia;

  @Mixin FlightOptions flight = new FlightOptions();

  @Option(
      names = "--out",
      order = 19,
      paramLabel = "DIR",
      description = "Folder for the files (default: ./media-<task>).")
  String out = "";

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  MediaDownloadCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<DownloadMedia> downloadMedia) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.downloadMedia = downloadMedia;
  }

  @Override
  public Startup startup() {
    var _ = flight.task(spec);
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var folder = folder();
    var command =
        new DownloadMedia.Command(
            findProject.get().find(flight.project).id(), flight.task(spec), folder, flight.kinds());
    var progress = new DownloadProgress(terminal.get());
    var report = downloadMedia.get().download(command, progress::reached);
    progress.end();
    show(report, folder);
    return ExitCode.OK;
  }

  private Path folder() {
    var safe = flight.task.strip().replaceAll("[^A-Za-z0-9-]", "_");
    return Path.of(out.isBlank() ? "media-" + safe : out).toAbsolutePath().normalize();
  }

  private void show(Report report, Path folder) {
    if (output.json()) {
      Json.printPretty(
          terminal.get(),
          Json.object()
              .put("folder", folder.toString())
              .put("files", report.files())
              .put("downloaded", report.downloaded())
              .put("bytes", report.bytes())
              .put("state", MediaText.word(report.state()))
              .put("capped", report.capped())
              .put("manifest", report.manifest().toString()));
      return;
    }
    terminal
        .get()
        .print(
            "%s, %s, of them %d new"
                .formatted(
                    Quantities.count(report.files(), "file"),
                    Quantities.bytes(report.bytes()),
                    report.downloaded()));
    terminal.get().print("Folder    " + folder);
    terminal.get().print("Manifest  " + report.manifest());
    terminal.get().note("Media are " + MediaText.of(report.state()) + ".");
    if (report.capped()) {
      terminal.get().note("FlightHub lists no more than these; there may be more.");
    }
  }
}
