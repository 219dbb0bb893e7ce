package dev.flightloom.simulator.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Counts and digests what is written. */
final class DigestingStream extends FilterOutputStream {
  private final MessageDigest md5 = Digests.of("MD5");
  private final MessageDigest sha256 = Digests.of("SHA-256");
  private long size;

  DigestingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    md5.update(bytes, offset, length);
    sha256.update(bytes, offset, length);
    size += length;
  }

  /** What was written, to be asked once. */
  Content content(String file) {
    return new Content(file, size, Digests.hex(md5), Digests.hex(sha256));
  }
}
