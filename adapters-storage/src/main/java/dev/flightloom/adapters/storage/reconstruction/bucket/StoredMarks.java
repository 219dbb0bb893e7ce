package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.adapters.storage.client.Digests;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.ETag;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Checks the marks that stores give to what they received. */
final class StoredMarks {

  private StoredMarks() {}

  /** The mark, which must agree with the MD5 of what was sent as far as it can be compared. */
  static ETag checked(@Nullable String etag, String md5, Sending sending) {
    var mark = present(etag, sending);
    if (!mark.agreesWith(md5)) {
      throw corrupted(sending);
    }
    return mark;
  }

  /** The mark as it came; a store that gives none is something else. */
  static ETag present(@Nullable String etag, Sending sending) {
    if (etag == null || etag.isBlank()) {
      throw new Unavailable(
          "store.unexpected-answer",
          "the store at " + sending.grant().store().endpoint() + " confirmed without a mark",
          "Check that no proxy answers in its place.");
    }
    return new ETag(etag);
  }

  /** The mark that S3 gives to an object of these parts. */
  static String ofParts(Collection<String> md5OfParts) {
    var md5 = Digests.digest("MD5");
    md5OfParts.forEach(part -> md5.update(HexFormat.of().parseHex(part)));
    return HexFormat.of().formatHex(md5.digest()) + "-" + md5OfParts.size();
  }

  private static Unavailable corrupted(Sending sending) {
    return new Unavailable(
        "store.corrupted",
        sending.file().path() + " arrived at the store with other bytes than were sent",
        "It is sent again; if it happens often, check the network and this machine's memory.");
  }
}
