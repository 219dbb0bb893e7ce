package dev.flightloom.domain.audit;

import dev.flightloom.domain.project.ProjectId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants to be done to a dock or an aircraft.
 *
 * @param action dotted word such as {@code device.command}, of the capability that does it
 * @param subject serial number, or whatever identifies what is moved
 * @param details arguments by name, in order and without secrets
 * @param overrides codes of the findings that were overridden, each named by the actor
 */
public record Intent(
    Actor actor,
    String action,
    ProjectId project,
    String subject,
    Map<String, String> details,
    List<String> overrides) {

  public Intent {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    overrides = List.copyOf(overrides);
  }
}
