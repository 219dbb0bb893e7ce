package dev.flightloom.application.device;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.device.port.in.ChangeCamera;
import dev.flightloom.application.device.port.in.ChangeLens;
import dev.flightloom.application.device.port.in.SetStreamQuality;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses what the video of a device shows, among what the device offers. */
public final class PictureService implements ChangeCamera, ChangeLens, SetStreamQuality {

  private final Devices devices;
  private final DeviceControl control;
  private final CommandGuard guard;

  /** Nothing is sent that {@code guard} does not let through. */
  public PictureService(Devices devices, DeviceControl control, CommandGuard guard) {
    this.devices = devices;
    this.control = control;
    this.guard = guard;
  }

  @Override
  public Outcome<Accepted> change(Actor actor, ProjectId project, CameraChange change) {
    var details = details(change.camera(), "position", change.position());
    return guard.pass(
        intent(actor, "device.camera", project, change.dock(), details),
        request -> {
          var dock = Roster.of(project, devices).requireDock(change.dock());
          Cameras.of(dock).require(change.camera(), change.position());
          return control.change(project, change, request);
        });
  }

  @Override
  public Outcome<Accepted> change(Actor actor, ProjectId project, LensChange change) {
    var details = details(change.camera(), "lens", change.lens());
    return guard.pass(
        intent(actor, "device.lens", project, change.aircraft(), details),
        request -> {
          var aircraft = Roster.of(project, devices).requireAircraft(change.aircraft());
          Cameras.of(aircraft).require(change.camera(), change.lens());
          return control.change(project, change, request);
        });
  }

  @Override
  public Outcome<Accepted> set(Actor actor, ProjectId project, QualityChange change) {
    var details = details(change.camera(), "quality", change.quality());
    return guard.pass(
        intent(actor, "device.stream-quality", project, change.device(), details),
        request -> {
          var device = Roster.of(project, devices).require(change.device()).device();
          Cameras.of(device).require(change.camera());
          return control.change(project, change, request);
        });
  }

  private static Map<String, String> details(CameraIndex camera, String name, Enum<?> wanted) {
    var details = new LinkedHashMap<String, String>();
    details.put("camera", camera.value());
    details.put(name, wanted.name().toLowerCase(Locale.ROOT));
    return details;
  }

  private static Intent intent(
      Actor actor, String action, ProjectId project, DeviceSn device, Map<String, String> details) {
    return new Intent(actor, action, project, device.value(), details, List.of());
  }
}
