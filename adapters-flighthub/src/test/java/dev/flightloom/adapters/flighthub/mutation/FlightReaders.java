package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.WaylineId;
import jakarta.enterprise.context.ApplicationScoped;

/** Flight tasks, what comes of them, and routes. */
@ApplicationScoped
class FlightReaders extends ReaderGroup {
  private static final TaskId TASK = new TaskId("b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee");
  private static final WaylineId ROUTE = new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01");
  private static final TaskWindow WINDOW = TaskWindow.around(SampleOrder.MORNING);
  private static final RouteName NAME = new RouteName("fence-check-07");

  FlightReaders(FlightTasks tasks, Tracks tracks, FlightMedia media, Waylines waylines) {
    reader("flighttask/(information|not-found).*", () -> tasks.find(PROJECT, TASK));
    reader("flighttask/list.*", () -> tasks.list(PROJECT, SampleOrder.DOCK, WINDOW));
    reader("flighttask/create.*", () -> tasks.create(PROJECT, SampleOrder.immediate(), REQUEST));
    reader(
        "flighttask/status.*", () -> tasks.change(PROJECT, TASK, StatusChange.SUSPENDED, REQUEST));
    reader("flighttask/track.*", () -> tracks.find(PROJECT, TASK));
    reader("media/.*", () -> media.list(PROJECT, TASK));
    reader("wayline/list.*", () -> waylines.all(PROJECT));
    reader("wayline/(details|not-found).*", () -> waylines.find(PROJECT, ROUTE));
    reader("wayline/finish-upload.*", () -> waylines.finishUpload(PROJECT, NAME, "a/b.kmz"));
  }
}
