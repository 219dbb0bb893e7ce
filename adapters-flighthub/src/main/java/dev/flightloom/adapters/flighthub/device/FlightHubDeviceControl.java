package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves devices with one call each; what the list shows settles a lost answer about a picture. */
@ApplicationScoped
class FlightHubDeviceControl implements DeviceControl {
  private static final String CLAIM_AGAIN =
      "Acquire the control anew: that does no harm and tells who holds what.";

  private final FlightHubClients clients;
  private final FlightHubCalls calls;
  private final ShownPictures shown;

  FlightHubDeviceControl(FlightHubClients clients, FlightHubCalls calls, ShownPictures shown) {
    this.clients = clients;
    this.calls = calls;
    this.shown = shown;
  }

  @Override
  public Outcome<Accepted> command(
      ProjectId project, DeviceSn dock, DeviceCommand command, RequestId request) {
    var check = "Look at the mode of the aircraft before you send it again.";
    return new OneCall("the command " + command.word(), dock, check)
        .make(
            calls,
            () ->
                api()
                    .command(
                        project.value(), request.value(), dock.value(), CommandWire.of(command)),
            _ -> new Accepted(request));
  }

  @Override
  public Outcome<Accepted> change(ProjectId project, CameraChange change, RequestId request) {
    var wire = PictureWire.Camera.of(change);
    Outcome<Accepted> outcome =
        picture("the camera change", change.dock())
            .make(
                calls,
                () -> api().changeCamera(project.value(), request.value(), wire),
                _ -> new Accepted(request));
    var wish =
        new ShownPictures.Wish(change.dock(), change.camera(), it -> it.shows(change.position()));
    return shown.settle(outcome, project, wish, request);
  }

  @Override
  public Outcome<Accepted> change(ProjectId project, LensChange change, RequestId request) {
    var wire = PictureWire.Lens.of(change);
    Outcome<Accepted> outcome =
        picture("the lens change", change.aircraft())
            .make(
                calls,
                () -> api().changeLens(project.value(), request.value(), wire),
                _ -> new Accepted(request));
    var wish =
        new ShownPictures.Wish(change.aircraft(), change.camera(), it -> it.shows(change.lens()));
    return shown.settle(outcome, project, wish, request);
  }

  @Override
  public Outcome<Accepted> change(ProjectId project, QualityChange change, RequestId request) {
    return picture("the quality change", change.device())
        .make(
            calls,
            () ->
                api()
                    .changeQuality(
                        project.value(), request.value(), PictureWire.Quality.of(change)),
            _ -> new Accepted(request));
  }

  @Override
  public Outcome<ControlHolding> acquire(ProjectId project, ControlClaim claim, RequestId request) {
    return new OneCall("the acquisition of control", claim.aircraft(), CLAIM_AGAIN)
        .make(
            calls,
            () -> api().acquire(project.value(), request.value(), ClaimWire.of(claim)),
            envelope -> envelope.unwrap().toHolding(claim.aircraft()));
  }

  @Override
  public Outcome<ControlHolding> release(ProjectId project, ControlClaim claim, RequestId request) {
    return new OneCall("the release of control", claim.aircraft(), "Release it once more.")
        .make(
            calls,
            () -> api().release(project.value(), request.value(), ClaimWire.of(claim)),
            envelope -> envelope.unwrap().toHolding(claim.aircraft()));
  }

  @Override
  public Outcome<RtkCalibration> calibrate(
      ProjectId project, DeviceSn dock, RtkService service, RequestId request) {
    var wire = RtkServiceWire.of(service);
    var check = "Look at rtcm_info and at the position fix in the state of the dock.";
    return new OneCall("the RTK calibration", dock, check)
        .make(
            calls,
            () -> api().calibrate(project.value(), request.value(), dock.value(), wire),
            envelope -> envelope.unwrap().toCalibration());
  }

  private static OneCall picture(String what, DeviceSn device) {
    return new OneCall(what, device, "Look at the video of the device.");
  }

  private DeviceControlApi api() {
    return clients.of(DeviceControlApi.class);
  }
}
