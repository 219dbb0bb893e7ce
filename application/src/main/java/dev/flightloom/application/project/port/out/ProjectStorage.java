package dev.flightloom.application.project.port.out;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.StorageGrant;

/**
 * The bucket of a project (contract chapter 3.4); thread-safe. May raise {@code Denied} for a
 * foreign project, {@code Unavailable} and {@code Throttled}.
 */
public interface ProjectStorage {
  /** Fresh keys, asked for each time; a grant may be used for several objects. */
  StorageGrant grant(ProjectId project);
}
