package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.BuildAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.CallsMade;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.FetchAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.StageEntered;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Troubled;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.UploadAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Warned;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.UploadTally;

/** Events as the journal writes them; the column beside tells the kind. */
final class EventJson {

  /** Which event it is. */
  enum Kind {
    STAGE_ENTERED,
    UPLOAD_ADVANCED,
    BUILD_ADVANCED,
    FETCH_ADVANCED,
    TROUBLED,
    WARNED,
    CALLS_MADE
  }

  private EventJson() {}

  static Kind kindOf(ReconstructionEvent event) {
    return switch (event) {
      case StageEntered _ -> Kind.STAGE_ENTERED;
      case UploadAdvanced _ -> Kind.UPLOAD_ADVANCED;
      case BuildAdvanced _ -> Kind.BUILD_ADVANCED;
      case FetchAdvanced _ -> Kind.FETCH_ADVANCED;
      case Troubled _ -> Kind.TROUBLED;
      case Warned _ -> Kind.WARNED;
      case CallsMade _ -> Kind.CALLS_MADE;
    };
  }

  // One line per member of each event: longer than 15 lines, and nothing to split by.
  static ObjectNode write(ReconstructionEvent event) {
    var members = Members.none();
    return switch (event) {
      case StageEntered(var stage, var detail) ->
          members.put("stage", stage.name()).put("detail", detail);
      case UploadAdvanced(var tally) -> write(tally, members);
      case BuildAdvanced(var model, var stage, var percent) ->
          members.put("model", model.name()).put("stage", stage.name()).put("percent", percent);
      case FetchAdvanced(var model, var bytes, var totalBytes) ->
          members.put("model", model.name()).put("bytes", bytes).put("totalBytes", totalBytes);
      case Troubled(var code, var message, var remedy) ->
          members.put("code", code).put("message", message).put("remedy", remedy);
      case Warned(var code, var message) -> members.put("code", code).put("message", message);
      case CallsMade(var calls) -> {
        var byOperation = members.putObject("calls");
        calls.forEach(byOperation::put);
        yield members;
      }
    };
  }

  static ReconstructionEvent read(Kind kind, Members members) {
    return switch (kind) {
      case STAGE_ENTERED ->
          new StageEntered(members.word(Stage.Name.class, "stage"), members.text("detail"));
      case UPLOAD_ADVANCED -> new UploadAdvanced(readTally(members));
      case BUILD_ADVANCED ->
          new BuildAdvanced(
              members.word(ModelKind.class, "model"),
              members.word(BuildStage.Name.class, "stage"),
              members.count("percent"));
      case FETCH_ADVANCED ->
          new FetchAdvanced(
              members.word(ModelKind.class, "model"),
              members.number("bytes"),
              members.number("totalBytes"));
      case TROUBLED ->
          new Troubled(members.text("code"), members.text("message"), members.text("remedy"));
      case WARNED -> new Warned(members.text("code"), members.text("message"));
      case CALLS_MADE -> new CallsMade(members.numbers("calls"));
    };
  }

  private static ObjectNode write(UploadTally tally, ObjectNode members) {
    return members
        .put("files", tally.files())
        .put("storedFiles", tally.storedFiles())
        .put("registeredFiles", tally.registeredFiles())
        .put("bytes", tally.bytes())
        .put("storedBytes", tally.storedBytes());
  }

  private static UploadTally readTally(Members members) {
    return new UploadTally(
        members.count("files"),
        members.count("storedFiles"),
        members.count("registeredFiles"),
        members.number("bytes"),
        members.number("storedBytes"));
  }
}
