package dev.flightloom.wrong.r08.parameter.domain.device;

import java.util.Optional;

/** Wrong: two ways to pass nothing. */
public interface Device {
  Device renamed(Optional<String> name);
}
