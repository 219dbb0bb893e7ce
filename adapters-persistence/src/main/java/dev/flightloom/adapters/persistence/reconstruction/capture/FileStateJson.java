package dev.flightloom.adapters.persistence.reconstruction.capture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.StoredObject;

/** States of files as the journal writes them; the column beside tells the step. */
final class FileStateJson {

  private FileStateJson() {}

  static ObjectNode write(FileState state) {
    return switch (state) {
      case FileState.Planned _ -> Members.none();
      case FileState.Sending(var grant) -> Members.none().put("grant", grant.value());
      case FileState.Stored(var object) -> write(object);
      case FileState.CallingBack(var object) -> write(object);
      case FileState.Registered(var object) -> write(object);
      case FileState.LeftOut(var reason) -> Members.none().put("reason", reason.name());
    };
  }

  static FileState read(FileState.Step step, Members members) {
    return switch (step) {
      case PLANNED -> new FileState.Planned();
      case SENDING -> new FileState.Sending(new GrantId(members.text("grant")));
      case STORED -> new FileState.Stored(readObject(members));
      case CALLING_BACK -> new FileState.CallingBack(readObject(members));
      case REGISTERED -> new FileState.Registered(readObject(members));
      case LEFT_OUT -> new FileState.LeftOut(members.word(Finding.Code.class, "reason"));
    };
  }

  private static ObjectNode write(StoredObject object) {
    return Members.none()
        .put("grant", object.grant().value())
        .put("key", object.key().value())
        .put("etag", object.etag().value())
        .put("sha256", object.hashes().sha256())
        .put("md5", object.hashes().md5());
  }

  private static StoredObject readObject(Members members) {
    return new StoredObject(
        new GrantId(members.text("grant")),
        new ObjectKey(members.text("key")),
        new ETag(members.text("etag")),
        new ContentHashes(members.text("sha256"), members.text("md5")));
  }
}
