package dev.flightloom.adapters.cli.livestream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.livestream.port.in.ListForwarders;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.livestream.ForwarderFilter.Switched;
import dev.flightloom.domain.vocabulary.PageRequest;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists forwarders. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = {
      "List what forwards live video, by name; FlightHub allows 20.",
      "Keys in addresses and passwords are masked."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom forwarders list --project Quarry",
      "  flightloom forwarders list --state error,failed",
      "  flightloom forwarders list --json | jq '.[] | select(.lastError > 0)'"
    })
class ForwardersListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ListForwarders> listForwarders;

  @Option(
      names = "--state",
      order = 10,
      split = ",",
      paramLabel = "WORD",
      description = "initialized, running, stopped, error or failed; several with commas.")
  List<String> states = List.of();

  @Option(
      names = "--schema",
      order = 11,
      split = ",",
      paramLabel = "WORD",
      description = "rtmp or gb28181; several with commas.")
  List<String> schemas = List.of();

  @Option(
      names = "--switched",
      order = 12,
      paramLabel = "WORD",
      description = "any (unless given), enabled or disabled.")
  String switched = "any";

  @Option(
      names = "--search",
      order = 13,
      paramLabel = "TEXT",
      description = "Part of the name, or of the device's number or callsign.")
  String text = "";

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ForwardersListCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ListForwarders> listForwarders) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.listForwarders = listForwarders;
  }

  @Override
  public Startup startup() {
    filter();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var filter = filter();
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var all = new PageRequest(1, PageRequest.LARGEST);
    var found = listForwarders.get().list(project, filter, all).items();
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.list(found, ForwardersListCommand::node));
    } else {
      print(found);
    }
    return ExitCode.OK;
  }

  private ForwarderFilter filter() {
    var wanted =
        Choices.read(spec, "--switched", switched, it -> Choices.constant(Switched.class, it));
    return new ForwarderFilter(Set.copyOf(states), Set.copyOf(schemas), text, wanted);
  }

  private void print(List<Forwarder> found) {
    if (found.isEmpty()) {
      terminal.get().note("No forwarder.");
      return;
    }
    var table = new Table("ID", "NAME", "DEVICE", "CAMERA", "TO", "ENABLED", "STATE", "LAST ERROR");
    found.forEach(it ->
        table.row(
            it.id(),
            it.name(),
            it.source().device(),
            it.source().camera(),
            it.target().schema() + " " + it.target().summary(),
            it.enabled() ? "yes" : "no",
            it.state().word(),
            it.lastError() == 0 ? "" : it.lastError()));
    table.printTo(terminal.get());
    if (found.stream().anyMatch(it -> it.lastError() != 0)) {
      terminal.get().note("flightloom errors show CODE explains an error.");
    }
  }

  private static JsonNode node(Forwarder it) {
    return Json.object()
        .put("id", it.id().value())
        .put("name", it.name())
        .put("device", it.source().device().value())
        .put("camera", it.source().camera().value())
        .put("callsign", it.source().callsign())
        .put(
            "connection",
            it.source().online().known().map(on -> on ? "online" : "offline").orElse("not-told"))
        .put("schema", it.target().schema())
        .put("target", it.target().summary())
        .put("enabled", it.enabled())
        .put("state", it.state().word())
        .put("lastError", it.lastError())
        .put("updatedAt", it.updatedAt().known().map(Instant::toString).orElse(""));
  }
}
