package dev.flightloom.application.project.port.out;

import dev.flightloom.domain.project.Project;
import java.util.List;

/**
 * The organisation's projects (contract chapter 3.1); thread-safe. Every method may raise {@code
 * Unavailable} and {@code Throttled}.
 */
public interface Projects {
  /** Every project on every page, in FlightHub's order and each once. */
  List<Project> all();
}
