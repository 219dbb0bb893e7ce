package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;

/** Sources as the journal writes them. */
final class SourceJson {

  private enum Kind {
    TRUSTED_FOLDER,
    CONFINED_FOLDER
  }

  private SourceJson() {}

  static ObjectNode write(CaptureSource source) {
    return switch (source) {
      case CaptureSource.TrustedFolder(var path) ->
          Members.kind(Kind.TRUSTED_FOLDER).put("path", path);
      case CaptureSource.ConfinedFolder(var path) ->
          Members.kind(Kind.CONFINED_FOLDER).put("path", path);
    };
  }

  static CaptureSource read(Members members) {
    var path = members.text("path");
    return switch (members.kind(Kind.class)) {
      case TRUSTED_FOLDER -> new CaptureSource.TrustedFolder(path);
      case CONFINED_FOLDER -> new CaptureSource.ConfinedFolder(path);
    };
  }
}
