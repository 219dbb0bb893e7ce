package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.application.wayline.port.in.ListWaylines;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything that is only read about routes. */
public final class WaylineQueries implements ListWaylines, FindWayline {
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Waylines waylines;

  /** Asks {@code waylines} each time. */
  public WaylineQueries(Waylines waylines) {
    this.waylines = waylines;
  }

  @Override
  public List<Wayline> list(ProjectId project) {
    return waylines.all(project);
  }

  @Override
  public WaylineDetails find(ProjectId project, String idOrName) {
    var wanted = idOrName.strip();
    if (wanted.isEmpty()) {
      throw missing(project, idOrName);
    }
    return byId(project, wanted)
        .or(() -> waylines.find(project, listed(project, wanted)))
        .orElseThrow(() -> missing(project, wanted));
  }

  /** Only what looks like an id is asked for as one; FlightHub may refuse anything else. */
  private Optional<WaylineDetails> byId(ProjectId project, String text) {
    return UUID.matcher(text).matches()
        ? waylines.find(project, new WaylineId(text))
        : Optional.empty();
  }

  private WaylineId listed(ProjectId project, String name) {
    var matches =
        waylines.all(project).stream()
            .filter(it -> it.id().value().equals(name) || it.name().equals(name))
            .toList();
    if (matches.size() > 1) {
      throw new Rejected(
          "wayline.ambiguous",
          "Several routes are called " + name + ".",
          "Use the id: " + ids(matches) + ".");
    }
    return matches.stream().map(Wayline::id).findFirst().orElseThrow(() -> missing(project, name));
  }

  private static NotFound missing(ProjectId project, String name) {
    return new NotFound(
        "wayline.not-found",
        "Project " + project + " has no route '" + name + "'.",
        "Check the id or name and the project; flightloom routes list shows what there is.");
  }

  private static String ids(List<Wayline> waylines) {
    return waylines.stream().map(it -> it.id().value()).collect(Collectors.joining(", "));
  }
}
