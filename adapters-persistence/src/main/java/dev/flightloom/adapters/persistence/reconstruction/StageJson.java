package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;

/** Stages as the journal writes them; the column beside tells which. */
final class StageJson {

  private enum Kind {
    NOT_SENT,
    SENT,
    WAITING_FOR_ROOM,
    UNSETTLED
  }

  private StageJson() {}

  static ObjectNode write(Stage stage) {
    return switch (stage) {
      case Stage.Starting(var attempt) -> Members.none().set("attempt", writeAttempt(attempt));
      case Stage.Failed(var code, var message, var remedy, var at) ->
          Members.none()
              .put("code", code)
              .put("message", message)
              .put("remedy", remedy)
              .put("at", at.name());
      case Stage.Collecting _,
          Stage.Uploading _,
          Stage.Registering _,
          Stage.Building _,
          Stage.Fetching _,
          Stage.Finished _,
          Stage.Cancelled _ ->
          Members.none();
    };
  }

  static Stage read(Stage.Name name, Members members) {
    return switch (name) {
      case COLLECTING -> new Stage.Collecting();
      case UPLOADING -> new Stage.Uploading();
      case REGISTERING -> new Stage.Registering();
      case STARTING -> new Stage.Starting(readAttempt(members.object("attempt")));
      case BUILDING -> new Stage.Building();
      case FETCHING -> new Stage.Fetching();
      case FINISHED -> new Stage.Finished();
      case CANCELLED -> new Stage.Cancelled();
      case FAILED ->
          new Stage.Failed(
              members.text("code"),
              members.text("message"),
              members.text("remedy"),
              members.word(Stage.Name.class, "at"));
    };
  }

  private static ObjectNode writeAttempt(StartAttempt attempt) {
    return switch (attempt) {
      case StartAttempt.NotSent _ -> Members.kind(Kind.NOT_SENT);
      case StartAttempt.Sent(var at) -> Members.kind(Kind.SENT).put("at", at.toString());
      case StartAttempt.WaitingForRoom(var reason) ->
          Members.kind(Kind.WAITING_FOR_ROOM).put("reason", reason);
      case StartAttempt.Unsettled(var at, var reason) ->
          Members.kind(Kind.UNSETTLED).put("at", at.toString()).put("reason", reason);
    };
  }

  private static StartAttempt readAttempt(Members members) {
    return switch (members.kind(Kind.class)) {
      case NOT_SENT -> new StartAttempt.NotSent();
      case SENT -> new StartAttempt.Sent(members.moment("at"));
      case WAITING_FOR_ROOM -> new StartAttempt.WaitingForRoom(members.text("reason"));
      case UNSETTLED -> new StartAttempt.Unsettled(members.moment("at"), members.text("reason"));
    };
  }
}
