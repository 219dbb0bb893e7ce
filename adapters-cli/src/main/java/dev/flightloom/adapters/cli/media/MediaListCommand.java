package dev.flightloom.adapters.cli.media;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.media.port.in.ListMedia;
import dev.flightloom.application.media.port.in.TellMediaState;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaState;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the media of a flight and says whether they are complete. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = "List the media of a flight, and tell whether all have arrived.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom media list b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --project Quarry",
      "  flightloom media list b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --kind video",
      "  flightloom media list b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --json | jq '.files[].name'"
    })
class MediaListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ListMedia> listMedia;
  private final Provider<TellMediaState> tellMediaState;

  @Mixin FlightOptions flight = new FlightOptions();

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  MediaListCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ListMedia> listMedia,
      Provider<TellMediaState> tellMediaState) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.listMedia = listMedia;
    this.tellMediaState = tellMediaState;
  }

  @Override
  public Startup startup() {
    var _ = flight.task(spec);
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var project = findProject.get().find(flight.project).id();
    var task = flight.task(spec);
    var state = tellMediaState.get().tell(project, task);
    var listing = listMedia.get().list(project, task);
    var kinds = flight.kinds();
    var files =
        listing.items().stream()
            .filter(it -> kinds.isEmpty() || kinds.stream().anyMatch(it.kind()::is))
            .toList();
    if (output.json()) {
      printJson(files, state, listing.capped());
    } else {
      print(files, state, listing.capped());
    }
    return ExitCode.OK;
  }

  private void print(List<MediaFile> files, MediaState state, boolean capped) {
    if (!files.isEmpty()) {
      var table = new Table("NAME", "KIND", "SIZE", "CREATED", "ID");
      files.forEach(it ->
          table.row(
              it.fileName(),
              it.kind().word(),
              Quantities.bytes(it.sizeInBytes()),
              Quantities.moment(it.createdAt()),
              it.id()));
      table.printTo(terminal.get());
    }
    var bytes = files.stream().mapToLong(MediaFile::sizeInBytes).sum();
    terminal
        .get()
        .note(Quantities.count(files.size(), "file") + ", " + Quantities.bytes(bytes) + ".");
    terminal.get().note("Media are " + MediaText.of(state) + ".");
    if (capped) {
      terminal
          .get()
          .note("FlightHub lists no more than these; there may be files that nobody can list.");
    }
  }

  private void printJson(List<MediaFile> files, MediaState state, boolean capped) {
    var node = Json.object().put("state", MediaText.word(state)).put("capped", capped);
    node.set("files", Json.list(files, MediaListCommand::node));
    Json.printPretty(terminal.get(), node);
  }

  private static JsonNode node(MediaFile file) {
    return Json.object()
        .put("id", file.id().value())
        .put("name", file.fileName())
        .put("kind", file.kind().word())
        .put("sizeInBytes", file.sizeInBytes())
        .put("createdAt", file.createdAt().toString());
  }
}
