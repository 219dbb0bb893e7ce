package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.world.FlightTask;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter TIMES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  /** Media that the flight made. */
  @RegisterForReflection
  record Folder(long folderId, int expectedFileCount, int uploadedFileCount) {}

  static FlightTaskWire of(FlightTask task, boolean withFolder) {
    var folder = new Folder(folder(task), task.expectedFiles(), task.uploadedFiles());
    return new FlightTaskWire(
        task.name(),
        task.uuid(),
        task.type(),
        task.status(),
        "8DCKSIM000000001",
        "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01",
        written(task.beginAt()),
        written(task.endAt()),
        "return_home",
        60,
        "preset",
        "manual",
        withFolder ? folder : null);
  }

  /** The number 0 means that there is no folder yet. */
  private static long folder(FlightTask task) {
    return task.expectedFiles() == 0 ? 0 : 4_711 + task.expectedFiles();
  }

  private static String written(Instant at) {
    return TIMES.format(at.atOffset(ZONE));
  }
}
