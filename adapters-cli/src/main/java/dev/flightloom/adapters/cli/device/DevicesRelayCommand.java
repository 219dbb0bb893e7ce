package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.ShowRelayPairing;
import dev.flightloom.application.device.port.in.StartRelayPairing;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pairs a dock with a relay, or shows how that goes. */
@Dependent
@Unremovable
@Command(
    name = "relay",
    description = {
      "Show how a pairing with a relay goes; with --start or --stop begin or end one.",
      "Only private editions of FlightHub offer this. --start and --stop need",
      "flightloom.commands.enabled=true and are written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices relay 8DCKTEST0001",
      "  flightloom devices relay 8DCKTEST0001 --start relay"
    })
class DevicesRelayCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<ShowRelayPairing> showRelayPairing;
  private final Provider<StartRelayPairing> startRelayPairing;

  @ArgGroup Wish wish = new Wish();

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesRelayCommand(
      Provider<DeviceDesk> desk,
      Provider<ShowRelayPairing> showRelayPairing,
      Provider<StartRelayPairing> startRelayPairing) {
    this.desk = desk;
    this.showRelayPairing = showRelayPairing;
    this.startRelayPairing = startRelayPairing;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    if (wish.start != null) {
      return pair(project, new RelayPairing(options.device(), true, wish.start));
    }
    return wish.stop != null
        ? pair(project, new RelayPairing(options.device(), false, wish.stop))
        : show(showRelayPairing.get().show(project, options.device()));
  }

  private int pair(ProjectId project, RelayPairing pairing) {
    var outcome = startRelayPairing.get().start(desk.get().actor(), project, pairing);
    return desk.get().tell(outcome, options.json(), "pairing");
  }

  private int show(RelayPairing.Result result) {
    var code = result.code().known().map(String::valueOf).orElse("not told");
    if (options.json()) {
      var node = Json.object().put("status", result.status().word()).put("code", code);
      Json.printPretty(desk.get().terminal(), node.put("businessId", result.businessId()));
    } else {
      desk.get().terminal().print("%s, code %s".formatted(result.status().word(), code));
    }
    return ExitCode.OK;
  }

  /** Begin or end, but not both. */
  static class Wish {
    @Option(
        names = "--start",
        order = 10,
        paramLabel = "drone|relay",
        description = "Begin a pairing with this.")
    RelayPairing.@Nullable Partner start;

    @Option(
        names = "--stop",
        order = 11,
        paramLabel = "drone|relay",
        description = "End the pairing with this.")
    RelayPairing.@Nullable Partner stop;
  }
}
