package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.adapters.storage.client.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The next bytes of a file as one part, with an MD5 of its own; closing it leaves the file open.
 */
final class PartContent extends InputStream {

  private final InputStream file;
  private final MessageDigest md5 = Digests.digest("MD5");
  private long left;
  private String finished = "";

  PartContent(InputStream file, long sizeInBytes) {
    this.file = file;
    this.left = sizeInBytes;
  }

  /** Reads the rest without sending it: for a part that the store has already. */
  String skip() throws IOException {
    var buffer = new byte[64 * 1024];
    while (read(buffer, 0, buffer.length) >= 0) {
      // The digests see the bytes while they pass.
    }
    return md5();
  }

  /** The MD5 of what was read; nothing is read after it. */
  String md5() {
    if (finished.isEmpty()) {
      finished = HexFormat.of().formatHex(md5.digest());
    }
    return finished;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    var count = file.read(buffer, offset, (int) Math.min(length, left));
    if (count > 0) {
      md5.update(buffer, offset, count);
      left -= count;
    }
    return count;
  }
}
