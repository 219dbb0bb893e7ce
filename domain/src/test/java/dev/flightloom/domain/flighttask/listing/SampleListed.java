package dev.flightloom.domain.flighttask.listing;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Rows of a dock's list. */
public final class SampleListed {
  private SampleListed() {}

  /** A task of Dock North that waits for its begin. */
  public static ListedTask waiting(String id, String name, Instant begin) {
    return of(id, name, SampleOrder.DOCK, begin, TaskStatus.WAITING, new ActualTimes.NotBegun());
  }

  /** A row with those facts and ordinary ones for the rest. */
  public static ListedTask of(
      String id, String name, DeviceSn dock, Instant begin, TaskStatus status, ActualTimes actual) {
    return new ListedTask(
        new TaskId(id),
        name,
        new Foreign.Known<>(TaskType.TIMED),
        new Foreign.Known<>(status),
        dock,
        LandingDock.SAME,
        SampleOrder.ROUTE,
        begin,
        begin.plus(Duration.ofMinutes(30)),
        actual,
        new Foreign.Known<>(MediaUpload.TO_UPLOAD),
        MediaFolderId.NONE,
        new Foreign.Known<>(ResumePolicy.MANUAL),
        false,
        new WaypointProgress(0, 9),
        "1",
        "1",
        List.of("ops"),
        List.of());
  }
}
