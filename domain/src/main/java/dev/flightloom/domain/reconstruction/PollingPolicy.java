package dev.flightloom.domain.reconstruction;

import java.time.Duration;

/**
 * How often a build is looked at, and how long a success may wait for its archive; thread-safe.
 *
 * @param first pause after the start
 * @param share of the build's age that the next pause lasts, such as 0.05
 * @param ceiling longest pause
 * @param archiveWait how long a finished model may stay without a finished archive
 */
public record PollingPolicy(Duration first, double share, Duration ceiling, Duration archiveWait) {

  /** The pause that suits a build of this age: older builds are asked less often. */
  public Duration pauseAt(Duration age) {
    var grown = Duration.ofMillis((long) (Math.max(0, age.toMillis()) * share));
    var atLeast = grown.compareTo(first) < 0 ? first : grown;
    return atLeast.compareTo(ceiling) > 0 ? ceiling : atLeast;
  }
}
