package dev.flightloom.application.media;

import dev.flightloom.application.flighttask.InMemoryFlightTasks;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;

/** Flight tasks as tests about media need them. */
public final class SampleFlight {

  private SampleFlight() {}

  /** A flown task whose media folder is {@code folder}. */
  public static FlightTask withFolder(String id, MediaFolder folder) {
    var task = InMemoryFlightTasks.task(id);
    return new FlightTask(
        task.id(),
        task.name(),
        task.type(),
        task.status(),
        task.dock(),
        task.wayline(),
        task.plannedBegin(),
        task.plannedEnd(),
        task.lostLinkAction(),
        task.returnAltitudeInMetres(),
        task.returnMode(),
        task.resumePolicy(),
        folder);
  }
}
