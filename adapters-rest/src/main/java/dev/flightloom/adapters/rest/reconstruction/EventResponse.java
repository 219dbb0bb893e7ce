package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Event", description = "One thing that happened to a reconstruction.")
@RegisterForReflection
record EventResponse(
    @Schema(required = true, minimum = "1", description = "Grows with every event.") long sequence,
    @Schema(required = true) Instant at,
    @Schema(
            required = true,
            enumeration = {
              "stage-entered",
              "upload-advanced",
              "build-advanced",
              "fetch-advanced",
              "troubled",
              "warned",
              "calls-made"
            })
        String kind,
    @Schema(required = true) Data data) {

  /** What belongs to the kind of event. */
  @Schema(
      name = "EventData",
      description = "What belongs to the kind of event.",
      oneOf = {
        StageEntered.class,
        UploadAdvanced.class,
        BuildAdvanced.class,
        FetchAdvanced.class,
        Troubled.class,
        Warned.class,
        CallsMade.class
      })
  @RegisterForReflection
  sealed interface Data {}

  @Schema(name = "StageEntered")
  @RegisterForReflection
  record StageEntered(
      @Schema(required = true) String stage,
      @Schema(required = true, description = "Empty, or why.") String detail)
      implements Data {}

  @Schema(name = "UploadAdvanced")
  @RegisterForReflection
  record UploadAdvanced(
      @Schema(required = true) int files,
      @Schema(required = true) int storedFiles,
      @Schema(required = true) int registeredFiles,
      @Schema(required = true) long bytes,
      @Schema(required = true) long storedBytes)
      implements Data {}

  @Schema(name = "BuildAdvanced")
  @RegisterForReflection
  record BuildAdvanced(
      @Schema(
              required = true,
              enumeration = {"2d", "3d", "3dgs", "lidar"})
          String product,
      @Schema(required = true) String stage,
      @Schema(required = true, minimum = "0", maximum = "100") int percent)
      implements Data {}

  @Schema(name = "FetchAdvanced")
  @RegisterForReflection
  record FetchAdvanced(
      @Schema(
              required = true,
              enumeration = {"2d", "3d", "3dgs", "lidar"})
          String product,
      @Schema(required = true) long bytes,
      @Schema(required = true) long totalBytes)
      implements Data {}

  @Schema(name = "Troubled")
  @RegisterForReflection
  record Troubled(
      @Schema(required = true) String code,
      @Schema(required = true) String message,
      @Schema(required = true) String remedy)
      implements Data {}

  @Schema(name = "Warned")
  @RegisterForReflection
  record Warned(@Schema(required = true) String code, @Schema(required = true) String message)
      implements Data {}

  @Schema(name = "CallsMade")
  @RegisterForReflection
  record CallsMade(
      @Schema(required = true, description = "Calls by operation since the event before.")
          Map<String, Long> calls)
      implements Data {}

  static EventResponse of(ReconstructionEvent.Recorded it) {
    return switch (it.event()) {
      case ReconstructionEvent.StageEntered(var stage, var detail) ->
          of(it, "stage-entered", new StageEntered(Words.of(stage), detail));
      case ReconstructionEvent.UploadAdvanced(var tally) ->
          of(
              it,
              "upload-advanced",
              new UploadAdvanced(
                  tally.files(),
                  tally.storedFiles(),
                  tally.registeredFiles(),
                  tally.bytes(),
                  tally.storedBytes()));
      case ReconstructionEvent.BuildAdvanced(var kind, var stage, var percent) ->
          of(it, "build-advanced", new BuildAdvanced(kind.word(), Words.of(stage), percent));
      case ReconstructionEvent.FetchAdvanced(var kind, var bytes, var total) ->
          of(it, "fetch-advanced", new FetchAdvanced(kind.word(), bytes, total));
      case ReconstructionEvent.Troubled(var code, var message, var remedy) ->
          of(it, "troubled", new Troubled(code, message, remedy));
      case ReconstructionEvent.Warned(var code, var message) ->
          of(it, "warned", new Warned(code, message));
      case ReconstructionEvent.CallsMade(var calls) -> of(it, "calls-made", new CallsMade(calls));
    };
  }

  private static EventResponse of(ReconstructionEvent.Recorded it, String kind, Data data) {
    return new EventResponse(it.sequence(), it.at(), kind, data);
  }
}
