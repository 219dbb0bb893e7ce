package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.AcquireControl;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes control of an aircraft. */
@Dependent
@Unremovable
@Command(
    name = "control",
    description = {
      "Take control of the flight or of cameras of an aircraft, perhaps from somebody.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom devices control 1AIRTEST0001 --flight --camera 81-0-0"})
class DevicesControlCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<AcquireControl> acquireControl;

  @Mixin ControlOptions options = new ControlOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesControlCommand(Provider<DeviceDesk> desk, Provider<AcquireControl> acquireControl) {
    this.desk = desk;
    this.acquireControl = acquireControl;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var outcome = acquireControl.get().acquire(desk.get().actor(), project, options.claim());
    return desk.get().tell(outcome, options.json(), ControlOptions::node, ControlOptions::line);
  }
}
