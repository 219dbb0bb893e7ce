package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.ReleaseControl;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives control of an aircraft back. */
@Dependent
@Unremovable
@Command(
    name = "release",
    description = {
      "Give control of the flight or of cameras of an aircraft back.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom devices release 1AIRTEST0001 --flight --camera 81-0-0"})
class DevicesReleaseCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<ReleaseControl> releaseControl;

  @Mixin ControlOptions options = new ControlOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesReleaseCommand(Provider<DeviceDesk> desk, Provider<ReleaseControl> releaseControl) {
    this.desk = desk;
    this.releaseControl = releaseControl;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var outcome = releaseControl.get().release(desk.get().actor(), project, options.claim());
    return desk.get().tell(outcome, options.json(), ControlOptions::node, ControlOptions::line);
  }
}
