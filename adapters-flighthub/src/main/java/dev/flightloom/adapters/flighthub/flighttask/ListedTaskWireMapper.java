package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.flighttask.ListedTaskWire.ExceptionWire;
import dev.flightloom.adapters.flighthub.flighttask.ListedTaskWire.OperationWire;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.MediaFolderId;
import dev.flightloom.domain.flighttask.listing.MediaUpload;
import dev.flightloom.domain.flighttask.listing.TaskTrouble;
import dev.flightloom.domain.flighttask.listing.WaypointProgress;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns complete rows into listed tasks; by hand, as the shapes differ and members are optional.
 */
final class ListedTaskWireMapper {
  private ListedTaskWireMapper() {}

  @SuppressWarnings("NullAway") // complete() vouches for what is read without a default
  static ListedTask toTask(ListedTaskWire row) {
    return new ListedTask(
        new TaskId(row.uuid()),
        row.name(),
        Foreign.of(TaskType.class, row.taskType()),
        Foreign.of(TaskStatus.class, row.status()),
        new DeviceSn(row.sn()),
        LandingDock.of(text(row.landingDockSn())),
        new WaylineId(row.waylineUuid()),
        row.beginAt().toInstant(),
        row.endAt().toInstant(),
        actual(TaskTimes.read(row.runAt()), TaskTimes.read(row.completedAt())),
        Foreign.of(MediaUpload.class, text(row.mediaUploadStatus())),
        MediaFolderId.of(row.folderId() == null ? 0 : row.folderId()),
        Foreign.of(ResumePolicy.class, text(row.resumableStatus())),
        Boolean.TRUE.equals(row.isBreakPointResume()),
        new WaypointProgress(number(row.currentWaypointIndex()), number(row.totalWaypoints())),
        text(row.flightType()),
        text(row.flightStatus()),
        operators(row.operations()),
        troubles(row.exceptions(), row.sn()));
  }

  private static ActualTimes actual(Optional<Instant> begin, Optional<Instant> end) {
    if (begin.isEmpty()) {
      return end.<ActualTimes>map(ActualTimes.EndedOnly::new).orElseGet(ActualTimes.NotBegun::new);
    }
    return end.<ActualTimes>map(it -> new ActualTimes.Within(begin.get(), it))
        .orElseGet(() -> new ActualTimes.Since(begin.get()));
  }

  private static List<String> operators(@Nullable List<@Nullable OperationWire> operations) {
    return present(operations).stream()
        .map(operation -> text(operation.operatorAccount()))
        .filter(account -> !account.isBlank())
        .toList();
  }

  private static List<TaskTrouble> troubles(
      @Nullable List<@Nullable ExceptionWire> exceptions, String dock) {
    return present(exceptions).stream()
        .map(each ->
            new TaskTrouble(
                each.code() == null ? 0 : each.code(),
                text(each.message()),
                text(each.happenAt()),
                new DeviceSn(text(each.sn()).isBlank() ? dock : text(each.sn()))))
        .toList();
  }

  /** The entries of a list that may be null, without those that are null. */
  static <T> List<T> present(@Nullable List<@Nullable T> list) {
    return list == null
        ? List.of()
        : list.stream().<T>mapMulti(ListedTaskWireMapper::keep).toList();
  }

  private static <T> void keep(@Nullable T value, java.util.function.Consumer<T> kept) {
    if (value != null) {
      kept.accept(value);
    }
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
