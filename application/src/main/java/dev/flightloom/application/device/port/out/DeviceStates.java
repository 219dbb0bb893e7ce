package dev.flightloom.application.device.port.out;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.project.ProjectId;
import java.util.List;
import java.util.Optional;

/**
 * What devices tell of themselves (contract chapters 4.1 and 4.2); thread-safe. May raise {@code
 * Denied} for a foreign project, {@code Unavailable} and {@code Throttled}.
 */
public interface DeviceStates {

  /**
   * A look at {@code device}, or nothing when there is no such device. An offline device has last
   * known values, none, or the state {@code Offline}: FlightHub does all three.
   */
  Optional<DeviceSnapshot> find(ProjectId project, DeviceSn device);

  /**
   * The health of each of {@code devices}, in their order and each once; all of them must be in the
   * project, since FlightHub may refuse them all for one that is not.
   */
  List<DeviceHealth> health(ProjectId project, List<DeviceSn> devices);
}
