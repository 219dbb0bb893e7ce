package dev.flightloom.simulator.profile;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Switches about devices and flights; the defaults are the published contract.
 *
 * <p>It has more components than a constructor should, because it is a list of switches.
 *
 * @param integersInState whether thing models hold numbers instead of words (contract 4.1, 14 #17)
 * @param offline what the thing model of an offline device is (unknown 10 of contract 16)
 * @param newerStatuses whether tasks show the words of V2: preparing, partially_done (14 #21)
 * @param nullTaskList whether an empty task list is null (contract 15.13)
 * @param trackInSeconds whether track points have seconds instead of milliseconds (14 #16)
 * @param olderCreateAnswer whether a created task is {@code data.task.uuid} (contract 6.1)
 * @param ceiling metres above take-off; a higher return altitude is accepted and never flown
 *     (contract 15.12)
 * @param rtkWorks whether a network RTK calibration ends well (contract 4.9)
 * @param photosPerWaypoint photos taken at each waypoint of flights that start from now on
 * @param extraDocks docks beyond the world's own in the first project, for the cap of contract 1.8
 */
@RegisterForReflection
public record FlightProfile(
    boolean integersInState,
    Offline offline,
    boolean newerStatuses,
    boolean nullTaskList,
    boolean trackInSeconds,
    boolean olderCreateAnswer,
    int ceiling,
    boolean rtkWorks,
    int photosPerWaypoint,
    int extraDocks) {

  /** Answers to a question for the thing model of an offline device. */
  public enum Offline {
    LAST_VALUES,
    EMPTY,
    REFUSED
  }

  /** The published contract. */
  static FlightProfile published() {
    return new FlightProfile(
        false, Offline.LAST_VALUES, false, true, false, false, 120, true, 2, 0);
  }
}
