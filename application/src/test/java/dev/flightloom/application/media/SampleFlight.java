package dev.flightloom.application.media;

import dev.flightloom.application.flighttask.InMemoryFlightTasks;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.MediaUpload;
import dev.flightloom.domain.flighttask.listing.SampleListed;
import dev.flightloom.domain.vocabulary.Foreign;

/** Flight tasks as tests about media need them. */
public final class SampleFlight {

  private SampleFlight() {}

  /** A flown task whose media folder is {@code folder}. */
  public static FlightTask withFolder(String id, MediaFolder folder) {
    return InMemoryFlightTasks.task(id, TaskType.IMMEDIATE, TaskStatus.SUCCESS, folder);
  }

  /** The row of that task in the list of its dock. */
  public static ListedTask rowWith(String id, Foreign<MediaUpload> upload) {
    var task = withFolder(id, MediaFolder.UNTOLD);
    var row =
        SampleListed.of(
            id,
            task.name(),
            task.dock(),
            task.plannedBegin(),
            TaskStatus.SUCCESS,
            new ActualTimes.NotBegun());
    return new ListedTask(
        row.id(),
        row.name(),
        row.type(),
        row.status(),
        row.dock(),
        row.landing(),
        row.wayline(),
        row.plannedBegin(),
        row.plannedEnd(),
        row.actual(),
        upload,
        row.mediaFolder(),
        row.resumePolicy(),
        row.resumed(),
        row.progress(),
        row.flightType(),
        row.flightStatus(),
        row.operators(),
        row.troubles());
  }
}
