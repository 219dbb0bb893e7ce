package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Tells a dock to do something with its aircraft, at once. */
@FunctionalInterface
public interface CommandDevice {

  /** Who tells which dock what. */
  record Command(Actor actor, ProjectId project, DeviceSn dock, DeviceCommand command) {}

  /**
   * Sends it once; accepted does not mean carried out.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.not-a-dock}, which names the dock
   *     to command when {@code dock} is an aircraft
   * @throws dev.flightloom.domain.failure.NotFound {@code device.not-found}
   * @throws dev.flightloom.domain.failure.Denied {@code commands.disabled} or {@code commands.role}
   */
  Outcome<Accepted> command(Command command);
}
