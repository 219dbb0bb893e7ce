package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.List;

/** Shows what devices complain of. */
@FunctionalInterface
public interface ShowHealth {

  /**
   * The health of {@code devices}, or of every device of the project when none is named.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code device.not-found} when one of them is not
   *     in the project
   */
  Listing<DeviceHealth> show(ProjectId project, List<DeviceSn> devices);
}
