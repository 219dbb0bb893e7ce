package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.device.port.in.ListDevices;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.vocabulary.Reading;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists docks, aircraft and controllers. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = "List docks, aircraft and controllers with their mode.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices list",
      "  flightloom devices list --project Harbour --class dock --online",
      "  flightloom devices list --all --search north",
      "  flightloom devices list --json | jq -r '.devices[].sn'"
    })
class DevicesListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<ListDevices> listDevices;

  @Option(
      names = "--all",
      order = 10,
      description = "The whole organisation; a device's project is not told then.")
  boolean all;

  @Option(
      names = "--class",
      order = 11,
      split = ",",
      paramLabel = "CLASS",
      description = "Only dock, aircraft, controller or payload; may be repeated.")
  Set<DeviceClass> classes = EnumSet.noneOf(DeviceClass.class);

  @ArgGroup Presence presence = new Presence();

  @Option(
      names = "--search",
      order = 14,
      paramLabel = "TEXT",
      description = "Only where serial number, name or model contain this.")
  String search = "";

  @Mixin ProjectOptions options = new ProjectOptions();

  DevicesListCommand(Provider<DeviceDesk> desk, Provider<ListDevices> listDevices) {
    this.desk = desk;
    this.listDevices = listDevices;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var scope = scope();
    var filter = new DeviceFilter(classes, presence.reading(), search);
    var listing = listDevices.get().list(scope, filter);
    var terminal = desk.get().terminal();
    if (options.json()) {
      var node = Json.object().put("capped", listing.capped());
      node.set("devices", Json.list(listing.items(), DeviceNodes::node));
      Json.printPretty(terminal, node);
    } else {
      print(listing.items(), terminal);
    }
    if (listing.capped()) {
      terminal.note("FlightHub shows 1,000 entries at most: there may be more devices.");
    }
    return ExitCode.OK;
  }

  private ListDevices.Scope scope() {
    if (all) {
      desk.get().open();
      return new ListDevices.Scope.Organisation();
    }
    return new ListDevices.Scope.InProject(desk.get().open(options));
  }

  private static void print(List<Placement> placements, Terminal terminal) {
    if (placements.isEmpty()) {
      terminal.note("No such device.");
      return;
    }
    var table = new Table("SN", "NAME", "CLASS", "MODEL", "ONLINE", "MODE", "PAIRED WITH");
    for (var it : placements) {
      var device = it.device();
      table.row(
          device.sn(),
          device.callsign(),
          DeviceNodes.kind(device),
          device.model().title(),
          DeviceNodes.online(device),
          device.mode().word(),
          it.partner().known().map(DeviceSn::value).orElse(""));
    }
    table.printTo(terminal);
  }

  /** Online or offline, but not both. */
  static class Presence {
    @Option(names = "--online", order = 12, description = "Only devices that are online.")
    boolean online;

    @Option(names = "--offline", order = 13, description = "Only devices that are offline.")
    boolean offline;

    Reading<Boolean> reading() {
      return online || offline ? Reading.told(online) : Reading.untold();
    }
  }
}
