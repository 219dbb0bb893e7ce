package dev.flightloom.application.reconstruction.capture;

import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of what is read from far away. */
final class Hashing {

  private Hashing() {}

  static ContentHashes of(Content content) {
    var sha256 = digest("SHA-256");
    var md5 = digest("MD5");
    try (var in = new DigestInputStream(content.openAt(0), sha256);
        var both = new DigestInputStream(in, md5)) {
      both.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new Unavailable(
              "media.broken-off", "Reading a media file broke off.", "It is tried again.")
          .causedBy(e);
    }
    var hex = HexFormat.of();
    return new ContentHashes(hex.formatHex(sha256.digest()), hex.formatHex(md5.digest()));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
