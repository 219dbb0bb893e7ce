package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.Summit;
import dev.flightloom.domain.wayline.TemplateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What would be flown, as far as the file tells it.
 *
 * @param format version of WPML, such as {@code 1.0.6}; empty where the file names none
 */
public record RoutePlan(
    String format, Mission mission, List<Foreign<TemplateType>> templates, List<RoutePath> paths) {

  public RoutePlan {
    templates = List.copyOf(templates);
    paths = List.copyOf(paths);
  }

  /** Number of waypoints on all paths. */
  public int waypoints() {
    return paths.stream().mapToInt(it -> it.waypoints().size()).sum();
  }

  /** Metres on all paths; as the file says where it does, computed else. */
  public double distanceInMetres() {
    return paths.stream()
        .mapToDouble(it -> it.statedDistance().told().orElseGet(it::computedDistance))
        .sum();
  }

  /** Seconds on all paths; as the file says where it does, computed else. */
  public Figure durationInSeconds() {
    var seconds = 0.0;
    for (var path : paths) {
      if (!(path.statedDuration().or(path.computedDuration()) instanceof Figure.Told(var told))) {
        return Figure.untold();
      }
      seconds += told;
    }
    return Figure.of(seconds);
  }

  /** How often each kind of action is ordered, by its word. */
  public Map<String, Integer> actions() {
    var counts = new TreeMap<String, Integer>();
    paths.stream()
        .flatMap(it -> it.actions().stream())
        .forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
    return counts;
  }

  /** Lowest and highest waypoint for each reference that the paths use. */
  public List<HeightRange> heights() {
    var byReference = paths.stream().collect(Collectors.groupingBy(RoutePath::reference));
    var ranges = new ArrayList<HeightRange>();
    byReference.forEach((reference, those) -> {
      var heights =
          those.stream()
              .flatMap(it -> it.waypoints().stream())
              .flatMapToDouble(it -> it.heightInMetres().told().stream())
              .summaryStatistics();
      if (heights.getCount() > 0) {
        ranges.add(new HeightRange(reference, heights.getMin(), heights.getMax()));
      }
    });
    return List.copyOf(ranges);
  }

  /** The highest point with its reference; untold unless every waypoint tells its height. */
  public Summit summit() {
    var silent =
        paths.stream()
            .flatMap(it -> it.waypoints().stream())
            .anyMatch(it -> it.heightInMetres() instanceof Figure.Untold);
    var ranges = heights();
    if (silent || ranges.isEmpty()) {
      return new Summit.Untold("a waypoint has no height");
    }
    return ranges.size() > 1
        ? new Summit.Untold("its paths use different height references")
        : summit(ranges.getFirst());
  }

  private Summit summit(HeightRange range) {
    return switch (range.reference()) {
      case Foreign.Known<HeightReference>(var known) ->
          switch (known) {
            case RELATIVE_TO_START_POINT ->
                new Summit.AboveTakeOff(
                    Math.max(range.highest(), mission.takeOffHeight().told().orElse(0)));
            case WGS84 -> new Summit.AboveEllipsoid(range.highest());
            case ABOVE_GROUND_LEVEL, REAL_TIME_FOLLOW_SURFACE ->
                new Summit.AboveGround(range.highest());
            case EGM96 -> new Summit.Untold("its heights are above sea level");
          };
      case Foreign.Unrecognised<HeightReference> _ ->
          new Summit.Untold("the file names no height reference that is known");
    };
  }
}
