package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.ChangeCamera;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.control.CameraChange;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows another camera of a dock. */
@Dependent
@Unremovable
@Command(
    name = "camera",
    description = {
      "Show the indoor or the outdoor camera of a dock.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  flightloom devices camera 8DCKTEST0001 165-0-7 indoor"})
class DevicesCameraCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<ChangeCamera> changeCamera;

  @Parameters(
      index = "1",
      paramLabel = "CAMERA",
      description = "Index of the camera, such as 81-0-0; see 'devices show'.")
  String camera = "";

  @Parameters(index = "2", paramLabel = "POSITION", description = "indoor or outdoor.")
  CameraPosition position = CameraPosition.OUTDOOR;

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesCameraCommand(Provider<DeviceDesk> desk, Provider<ChangeCamera> changeCamera) {
    this.desk = desk;
    this.changeCamera = changeCamera;
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
    var change = new CameraChange(options.device(), DeviceOptions.camera(spec, camera), position);
    var outcome = changeCamera.get().change(desk.get().actor(), project, change);
    return desk.get().tell(outcome, options.json(), "camera " + camera);
  }
}
