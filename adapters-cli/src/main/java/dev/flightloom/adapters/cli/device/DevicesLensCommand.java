package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.ChangeLens;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.control.LensChange;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows another lens of the camera of an aircraft. */
@Dependent
@Unremovable
@Command(
    name = "lens",
    description = {
      "Show another lens of the camera of an aircraft; acquire its control first.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices control 1AIRTEST0001 --camera 81-0-0",
      "  flightloom devices lens 1AIRTEST0001 81-0-0 zoom"
    })
class DevicesLensCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<ChangeLens> changeLens;

  @Parameters(
      index = "1",
      paramLabel = "CAMERA",
      description = "Index of the camera, such as 81-0-0; see 'devices show'.")
  String camera = "";

  @Parameters(index = "2", paramLabel = "LENS", description = "normal, wide, zoom or ir.")
  LensType lens = LensType.WIDE;

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesLensCommand(Provider<DeviceDesk> desk, Provider<ChangeLens> changeLens) {
    this.desk = desk;
    this.changeLens = changeLens;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    DeviceOptions.camera(spec, camera);
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var change = new LensChange(options.device(), DeviceOptions.camera(spec, camera), lens);
    var outcome = changeLens.get().change(desk.get().actor(), project, change);
    return desk.get().tell(outcome, options.json(), "lens " + camera);
  }
}
