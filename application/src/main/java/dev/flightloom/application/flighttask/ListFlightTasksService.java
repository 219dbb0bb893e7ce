package dev.flightloom.application.flighttask;

import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.time.InstantSource;
import java.util.Comparator;

/** Asks dock by dock, since FlightHub lists the tasks of one dock only (contract chapter 6.3). */
public final class ListFlightTasksService implements ListFlightTasks {
  private final Devices devices;
  private final FlightTasks tasks;
  private final InstantSource clock;

  /** Asks {@code devices} for the docks where a query names none. */
  public ListFlightTasksService(Devices devices, FlightTasks tasks, InstantSource clock) {
    this.devices = devices;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Listing<ListedTask> list(Query query) {
    var window = TaskWindow.of(query.from(), query.until(), clock.instant());
    var docks = docks(query);
    var items =
        docks.items().stream()
            .flatMap(dock -> tasks.list(query.project(), dock, window).stream())
            .filter(query.filter()::accepts)
            .sorted(Comparator.comparing(ListedTask::plannedBegin).reversed())
            .toList();
    return new Listing<>(items, docks.capped());
  }

  private Listing<DeviceSn> docks(Query query) {
    return query.docks().isEmpty()
        ? docksOf(query.project())
        : new Listing<>(query.docks().stream().distinct().toList(), false);
  }

  private Listing<DeviceSn> docksOf(ProjectId project) {
    var all = devices.of(project);
    var docks =
        all.items().stream()
            .flatMap(place -> place.gateway().stream())
            .filter(device -> device.is(DeviceClass.DOCK))
            .map(Device::sn)
            .distinct()
            .toList();
    return new Listing<>(docks, all.capped());
  }
}
