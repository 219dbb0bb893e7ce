package dev.flightloom.domain.flighttask.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The trajectory of a flown task (contract chapter 6.5), in the order of time.
 *
 * @param name of the task
 * @param aircraft serial number, empty where FlightHub leaves it out
 * @param distanceInMetres as FlightHub tells it; {@link #samples} has our own reckoning
 * @param pointsWithoutFix how many points were left out because their position was no position
 */
public record Track(
    String name,
    String aircraft,
    double distanceInMetres,
    Duration duration,
    List<TrackPoint> points,
    int pointsWithoutFix) {

  public Track {
    points = points.stream().sorted(Comparator.comparing(TrackPoint::time)).toList();
  }

  /** Every point with the way so far and the speed. */
  public List<TrackSample> samples() {
    var samples = new ArrayList<TrackSample>(points.size());
    var way = 0.0;
    for (var i = 0; i < points.size(); i++) {
      var point = points.get(i);
      var step = i == 0 ? 0 : points.get(i - 1).metresTo(point);
      way += step;
      samples.add(new TrackSample(point, way, i == 0 ? 0 : speed(points.get(i - 1), point, step)));
    }
    return List.copyOf(samples);
  }

  private static double speed(TrackPoint from, TrackPoint to, double metres) {
    var millis = Duration.between(from.time(), to.time()).toMillis();
    return millis == 0 ? 0 : metres * 1000 / millis;
  }
}
