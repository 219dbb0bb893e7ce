package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.domain.flighttask.TaskId;
import org.jspecify.annotations.Nullable;

/** Answer to an order; the older interface wraps the id once more (contract chapter 6.1). */
record CreatedTaskWire(@Nullable String taskUuid, @Nullable TaskWire task) {

  /** The older form, which V2 still uses. */
  record TaskWire(@Nullable String uuid) {}

  /** The id, wherever it is. */
  TaskId id() {
    var older = task == null ? null : task.uuid();
    return new TaskId(
        Mandatory.of("the answer to the order")
            .text("task_uuid", taskUuid == null ? older : taskUuid));
  }
}
