package dev.flightloom.simulator.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digests that a bucket computes. */
final class Digests {
  private Digests() {}

  static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** ETag of an object made of parts: MD5 of the parts' MD5 bytes, a dash, the number of parts. */
  static String ofParts(List<String> md5s) {
    var digest = of("MD5");
    md5s.forEach(each -> digest.update(HexFormat.of().parseHex(each)));
    return hex(digest) + "-" + md5s.size();
  }
}
