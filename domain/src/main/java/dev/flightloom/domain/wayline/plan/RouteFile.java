package dev.flightloom.domain.wayline.plan;

import java.util.List;

/**
 * A KMZ file that was read and is not hostile, but may have any number of faults.
 *
 * @param namesAuthor it holds its author's name or phone number, which scrubbing removes
 */
public record RouteFile(
    String name,
    long sizeInBytes,
    RoutePlan plan,
    boolean namesAuthor,
    List<RouteFinding> findings) {

  public RouteFile {
    findings = List.copyOf(findings);
  }

  /** What stands in the way of an upload. */
  public List<RouteFinding> faults() {
    return findings.stream().filter(RouteFinding::isFault).toList();
  }
}
