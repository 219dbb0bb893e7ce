package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.MediaFolder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/** Flight task information on the wire (contract 6.6); its components are the answer's members. */
@RegisterForReflection
record FlightTaskWire(
    String name,
    String uuid,
    String taskType,
    String status,
    String sn,
    String waylineUuid,
    String beginAt,
    String endAt,
    String outOfControlActionInFlight,
    int rthAltitude,
    String rthMode,
    String resumableStatus,
    @Nullable Folder folderInfo) {

  /** Media that the flight made; number 0 means that there is no folder yet. */
  @RegisterForReflection
  record Folder(long folderId, int expectedFileCount, int uploadedFileCount) {}

  static FlightTaskWire of(FlightTask task, String status, MediaFolder folder, boolean withFolder) {
    var order = task.order();
    return new FlightTaskWire(
        order.name(),
        task.uuid(),
        order.type(),
        status,
        order.dock(),
        order.route(),
        Times.planned(task, order.beginAt()),
        Times.planned(task, order.endAt()),
        order.lostAction(),
        order.returnAltitude(),
        order.returnMode(),
        order.resumable(),
        withFolder ? new Folder(folder.id(), folder.expected(), folder.uploaded()) : null);
  }
}
