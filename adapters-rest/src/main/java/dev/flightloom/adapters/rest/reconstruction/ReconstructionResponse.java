package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reconstruction", description = "One job from a folder of photos to models.")
record ReconstructionResponse(
    @Schema(required = true, examples = "r-7k2m") String id,
    @Schema(required = true, description = "Id of the project.") String project,
    @Schema(required = true, examples = "quarry") String name,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Folder with the photos; absent where they are media of a flight.")
        String folder,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Flight task whose media are the photos; absent for a folder.")
        String task,
    @Schema(required = true, description = "Folder with models and manifest.") String outputFolder,
    @Schema(
            required = true,
            enumeration = {
              "collecting",
              "uploading",
              "registering",
              "starting",
              "building",
              "fetching",
              "finished",
              "failed",
              "cancelled"
            })
        String stage,
    @Schema(
            required = true,
            description = "Nothing happens any more by itself: finished, failed or cancelled.")
        boolean settled,
    @Schema(required = true, description = "A stop was asked for and is not carried out yet.")
        boolean cancelling,
    @Schema(required = true, description = "It happens in the simulator.") boolean simulated,
    @Schema(
            implementation = StandingResponse.Start.class,
            description = "What is known of the start call; only in the stage starting.")
        @JsonInclude(value = Include.CUSTOM, valueFilter = StandingResponse.None.class)
        StandingResponse start,
    @Schema(
            implementation = StandingResponse.Failure.class,
            description = "Why it failed; only in the stage failed.")
        @JsonInclude(value = Include.CUSTOM, valueFilter = StandingResponse.None.class)
        StandingResponse failure,
    @Schema(
            implementation = StandingResponse.Trouble.class,
            description = "What is in the way right now and goes away by itself.")
        @JsonInclude(value = Include.CUSTOM, valueFilter = StandingResponse.None.class)
        StandingResponse trouble,
    @Schema(required = true, description = "One per product once the builds are started.")
        List<BuildResponse> builds,
    @Schema(required = true) PlanResponse plan,
    @Schema(required = true) boolean skipUnusable,
    @Schema(required = true) boolean deleteResourceWhenFinished,
    @Schema(required = true, description = "Id of the set of photos at FlightHub.") String resource,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) Instant updatedAt) {}
