package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.reconstruction.Trouble;

/** Trouble as the journal writes it. */
final class TroubleJson {

  private enum Kind {
    NONE,
    MET
  }

  private TroubleJson() {}

  static ObjectNode write(Trouble trouble) {
    return switch (trouble) {
      case Trouble.None _ -> Members.kind(Kind.NONE);
      case Trouble.Met met ->
          Members.kind(Kind.MET)
              .put("code", met.code())
              .put("message", met.message())
              .put("remedy", met.remedy())
              .put("attempts", met.attempts())
              .put("since", met.since().toString())
              .put("retryAt", met.retryAt().toString());
    };
  }

  static Trouble read(Members members) {
    return switch (members.kind(Kind.class)) {
      case NONE -> new Trouble.None();
      case MET ->
          new Trouble.Met(
              members.text("code"),
              members.text("message"),
              members.text("remedy"),
              members.count("attempts"),
              members.moment("since"),
              members.moment("retryAt"));
    };
  }
}
