package dev.flightloom.adapters.rest.flighttask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.MediaFolderId;
import dev.flightloom.domain.flighttask.listing.TaskTrouble;
import dev.flightloom.domain.flighttask.order.LandingDock;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a dock's list, as long as it; members that FlightHub does not tell are absent. */
@Schema(
    name = "ListedFlightTask",
    description =
        "A flight task as the list of its dock tells it, with actual times. Words of FlightHub are"
            + " passed on as they came.")
@JsonInclude(Include.NON_EMPTY)
@RegisterForReflection
record ListedTaskResponse(
    @Schema(required = true) String id,
    @JsonInclude(Include.ALWAYS) @Schema(required = true) String name,
    @Schema(required = true, examples = "timed") String type,
    @Schema(required = true, examples = "executing") String status,
    @Schema(required = true, examples = "8DCKTEST0001") String dock,
    @Schema(description = "Another dock to land at.") String landingDock,
    @Schema(required = true, description = "Id of the flight route.") String wayline,
    @Schema(required = true) Instant plannedBegin,
    @Schema(required = true) Instant plannedEnd,
    @Schema(format = "date-time", description = "Absent until it began.") String actualBegin,
    @Schema(format = "date-time", description = "Absent until it is over.") String actualEnd,
    @Schema(description = "to_upload, uploading, upload_finished, or a word added since.")
        String mediaUpload,
    @Schema(description = "Number of the media folder; absent until there is one.")
        String mediaFolder,
    @Schema(description = "auto, manual, or absent where it cannot be resumed.")
        String resumePolicy,
    @Schema(required = true, description = "It goes on from where another broke off.")
        boolean resumed,
    @Schema(required = true, description = "Waypoint that is flown to, from 0.")
        int currentWaypoint,
    @Schema(required = true, description = "0 where FlightHub does not tell.") int waypoints,
    @Schema(description = "Digits whose meaning is not documented.") String flightType,
    @Schema(description = "Digits whose meaning is not documented.") String flightStatus,
    @Schema(description = "Accounts that acted on it.") List<String> operators,
    @Schema(description = "What went wrong.") List<Trouble> troubles) {

  @Schema(name = "FlightTrouble", description = "Something that went wrong in a flight.")
  @JsonInclude(Include.NON_EMPTY)
  @RegisterForReflection
  record Trouble(
      @Schema(required = true, examples = "314004") long code,
      String message,
      @Schema(description = "As FlightHub wrote it.") String happenedAt,
      @Schema(required = true) String device) {}

  static ListedTaskResponse of(ListedTask task) {
    return new ListedTaskResponse(
        task.id().value(),
        task.name(),
        task.type().word(),
        task.status().word(),
        task.dock().value(),
        landing(task.landing()),
        task.wayline().value(),
        task.plannedBegin(),
        task.plannedEnd(),
        begin(task.actual()),
        end(task.actual()),
        task.mediaUpload().word(),
        folder(task.mediaFolder()),
        task.resumePolicy().word(),
        task.resumed(),
        task.progress().currentIndex(),
        task.progress().total(),
        task.flightType(),
        task.flightStatus(),
        task.operators(),
        task.troubles().stream().map(ListedTaskResponse::trouble).toList());
  }

  private static String landing(LandingDock landing) {
    return switch (landing) {
      case LandingDock.Same _ -> "";
      case LandingDock.Other(var sn) -> sn.value();
    };
  }

  private static String begin(ActualTimes times) {
    return switch (times) {
      case ActualTimes.Since(var begin) -> begin.toString();
      case ActualTimes.Within(var begin, _) -> begin.toString();
      case ActualTimes.NotBegun _, ActualTimes.EndedOnly _ -> "";
    };
  }

  private static String end(ActualTimes times) {
    return switch (times) {
      case ActualTimes.Within(_, var end) -> end.toString();
      case ActualTimes.EndedOnly(var end) -> end.toString();
      case ActualTimes.NotBegun _, ActualTimes.Since _ -> "";
    };
  }

  private static String folder(MediaFolderId folder) {
    return switch (folder) {
      case MediaFolderId.Numbered(var number) -> Long.toString(number);
      case MediaFolderId.None _ -> "";
    };
  }

  private static Trouble trouble(TaskTrouble trouble) {
    return new Trouble(
        trouble.code(), trouble.message(), trouble.happenedAt(), trouble.device().value());
  }
}
