package dev.flightloom.application.livestream.port.in;

import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.project.ProjectId;

/** Enables or disables a forwarder. */
@FunctionalInterface
public interface SwitchForwarder {
  /** Enabled, it pushes whenever its device is online; the same wish may be repeated. */
  void switchForwarder(ProjectId project, ForwarderId forwarder, boolean enabled);
}
