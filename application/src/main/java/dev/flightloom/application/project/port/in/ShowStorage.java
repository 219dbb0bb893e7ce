package dev.flightloom.application.project.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.StoragePlace;

/** Tells where the files of a project go, without the keys. */
@FunctionalInterface
public interface ShowStorage {
  /** Asks FlightHub for a grant each time and forgets its keys. */
  StoragePlace show(ProjectId project);
}
