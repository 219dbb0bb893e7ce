package dev.flightloom.application.project.port.in;

import dev.flightloom.domain.project.Project;
import java.util.List;

/** Lists the projects that our key may see. */
@FunctionalInterface
public interface ListProjects {
  /** All of them, whatever the number of FlightHub's pages; never absent, perhaps empty. */
  List<Project> list();
}
