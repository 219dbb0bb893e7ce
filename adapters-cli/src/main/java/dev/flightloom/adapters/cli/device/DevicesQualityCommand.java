package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.SetStreamQuality;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.StreamQuality;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends the video of a camera in another quality. */
@Dependent
@Unremovable
@Command(
    name = "quality",
    description = {
      "Send the video of a camera in another quality; acquire its control first.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom devices quality 1AIRTEST0001 81-0-0 smooth"})
class DevicesQualityCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<SetStreamQuality> setStreamQuality;

  @Parameters(
      index = "1",
      paramLabel = "CAMERA",
      description = "Index of the camera, such as 81-0-0; see 'devices show'.")
  String camera = "";

  @Parameters(
      index = "2",
      paramLabel = "QUALITY",
      description = "adaptive, smooth or ultra_high_definition.")
  StreamQuality quality = StreamQuality.ADAPTIVE;

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesQualityCommand(Provider<DeviceDesk> desk, Provider<SetStreamQuality> setStreamQuality) {
    this.desk = desk;
    this.setStreamQuality = setStreamQuality;
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
    var change = new QualityChange(options.device(), DeviceOptions.camera(spec, camera), quality);
    var outcome = setStreamQuality.get().set(desk.get().actor(), project, change);
    return desk.get().tell(outcome, options.json(), "quality " + camera);
  }
}
