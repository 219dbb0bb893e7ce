package dev.flightloom.adapters.rest.flighttask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.flighttask.MediaFolder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "FlightTask",
    description =
        "A flight task as FlightHub tells it. FlightHub may add words to its lists at any time;"
            + " they are passed on as they came.")
record FlightTaskResponse(
    @Schema(required = true, examples = "a1b2c3d4-0000-4000-8000-000000000001") String id,
    @Schema(required = true, examples = "Morning flight") String name,
    @Schema(
            required = true,
            description = "immediate, timed, recurring, continuous, or a word added since.",
            examples = "timed")
        String type,
    @Schema(
            required = true,
            description =
                "waiting, starting_failure, executing, paused, terminated, success, suspended,"
                    + " timeout, partially_done, preparing, queue_for_takeoff, or a word added"
                    + " since.",
            examples = "executing")
        String status,
    @Schema(required = true, description = "Serial number of the dock.", examples = "DOCK0001TEST")
        String dock,
    @Schema(required = true, description = "Id of the flight route.") String wayline,
    @Schema(required = true) Instant plannedBegin,
    @Schema(required = true) Instant plannedEnd,
    @Schema(
            required = true,
            description = "return_home, continue_task, or a word added since.",
            examples = "return_home")
        String lostLinkAction,
    @Schema(required = true, description = "Metres above the dock.", examples = "100")
        int returnAltitudeInMetres,
    @Schema(
            required = true,
            description = "optimal, preset, or a word added since.",
            examples = "optimal")
        String returnMode,
    @Schema(
            required = true,
            description = "auto, manual, or a word added since.",
            examples = "auto")
        String resumePolicy,
    @Schema(
            implementation = Media.Folder.class,
            description = "Absent while FlightHub tells of no folder.")
        @JsonInclude(value = Include.CUSTOM, valueFilter = Media.Untold.class)
        Media mediaFolder,
    @Schema(
            implementation = RepetitionResponse.Series.class,
            description = "Absent where FlightHub tells of no repetition.")
        @JsonInclude(value = Include.CUSTOM, valueFilter = RepetitionResponse.Untold.class)
        RepetitionResponse repetition) {

  /** Where the media of a task arrive; {@code Untold} is not written. */
  @RegisterForReflection
  sealed interface Media {

    @Schema(name = "MediaFolder", description = "Where the media of a flight task arrive.")
    @RegisterForReflection
    record Folder(
        @Schema(required = true) long folderId,
        @Schema(required = true, minimum = "0") int expectedFiles,
        @Schema(required = true, minimum = "0") int uploadedFiles,
        @Schema(required = true, description = "Every expected file has arrived.") boolean complete)
        implements Media {}

    @RegisterForReflection
    record Untold() implements Media {}

    static Media of(MediaFolder folder) {
      return switch (folder) {
        case MediaFolder.Known known ->
            new Folder(
                known.folderId(), known.expectedFiles(), known.uploadedFiles(), known.isComplete());
        case MediaFolder.Untold _ -> new Untold();
      };
    }
  }
}
