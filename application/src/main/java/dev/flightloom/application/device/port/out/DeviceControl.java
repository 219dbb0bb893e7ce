package dev.flightloom.application.device.port.out;

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

/**
 * Everything that moves a device (contract chapters 4.3 to 4.9); thread-safe, and only called by
 * what passed the {@code CommandGuard}. No call is ever made twice; a lost answer is looked up
 * where a list can settle it. A failure means that certainly nothing happened: {@code Denied} for a
 * foreign project or device, {@code Conflict} when it is offline or not in our control, {@code
 * Rejected} when it cannot do it.
 */
public interface DeviceControl {

  /** Tells {@code dock} to do something with its aircraft. */
  Outcome<Accepted> command(
      ProjectId project, DeviceSn dock, DeviceCommand command, RequestId request);

  /** Shows another camera of a dock; settled by the device list when the answer is lost. */
  Outcome<Accepted> change(ProjectId project, CameraChange change, RequestId request);

  /** Shows another lens; settled by the device list when the answer is lost. */
  Outcome<Accepted> change(ProjectId project, LensChange change, RequestId request);

  /** Sends the video of a camera in another quality. */
  Outcome<Accepted> change(ProjectId project, QualityChange change, RequestId request);

  /** Takes control, perhaps from somebody else, and tells who holds which. */
  Outcome<ControlHolding> acquire(ProjectId project, ControlClaim claim, RequestId request);

  /** Gives control back and tells who holds which. */
  Outcome<ControlHolding> release(ProjectId project, ControlClaim claim, RequestId request);

  /** Calibrates a dock by a network RTK service. */
  Outcome<RtkCalibration> calibrate(
      ProjectId project, DeviceSn dock, RtkService service, RequestId request);
}
