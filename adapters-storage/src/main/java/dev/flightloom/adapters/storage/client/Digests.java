package dev.flightloom.adapters.storage.client;

import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and MD5 of the bytes that pass by; not thread-safe. */
public final class Digests {

  private final MessageDigest sha256 = digest("SHA-256");
  private final MessageDigest md5 = digest("MD5");

  /** Adds bytes. */
  public void update(byte[] buffer, int offset, int length) {
    sha256.update(buffer, offset, length);
    md5.update(buffer, offset, length);
  }

  /** The hashes of everything so far; starts anew. */
  public ContentHashes finish() {
    var hex = HexFormat.of();
    return new ContentHashes(hex.formatHex(sha256.digest()), hex.formatHex(md5.digest()));
  }

  /** A digest that every JDK has. */
  public static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no " + algorithm, e);
    }
  }
}
