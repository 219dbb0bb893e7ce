package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.adapters.storage.client.Digests;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a file: hashes what passes by, and never hands out the last bytes of a file that is
 * not as long as planned, so that the store cannot complete it. Not thread-safe.
 */
final class SentContent extends InputStream {

  private final CaptureFile file;
  private final Content content;
  private final Digests digests = new Digests();
  private @Nullable InputStream in;
  private long position;
  private boolean changed;
  private @Nullable Failure failure;

  SentContent(CaptureFile file, Content content) {
    this.file = file;
    this.content = content;
  }

  /** A file whose size differs before the first byte is not even begun. */
  void requirePlannedSize() {
    if (content.sizeInBytes() != file.sizeInBytes()) {
      throw changed();
    }
  }

  /** True when reading failed or the length was another; the error of the store is then ours. */
  boolean isChanged() {
    return changed;
  }

  /** What is to be raised for it: a file that changed, or the failure that reading ended in. */
  Failure trouble() {
    var raised = failure;
    return raised == null ? changed() : raised;
  }

  /** Notes that the bytes are not those of an earlier read. */
  void markChanged() {
    changed = true;
  }

  /** The failure for a changed file. */
  Rejected changed() {
    return new Rejected(
        "file.changed",
        file.path() + " is not as it was planned: it was changed, cut off or removed",
        "Leave the folder alone while it is uploaded, and start again.");
  }

  /** The hashes of all bytes, once all were read. */
  ContentHashes hashes() {
    if (position != file.sizeInBytes()) {
      throw new IllegalStateException(file.path() + " was not read to its end");
    }
    return digests.finish();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("stopped while sending " + file.path());
    }
    try {
      var count = opened().read(buffer, offset, length);
      return count < 0 ? ended() : passed(buffer, offset, count);
    } catch (Failure far) {
      // What is read from far away fails in our words; the store's client only knows its own.
      changed = true;
      failure = far;
      throw new IOException(file.path() + " cannot be read now", far);
    } catch (IOException e) {
      changed = true;
      throw e;
    }
  }

  private InputStream opened() throws IOException {
    var current = in;
    if (current == null) {
      current = content.openAt(0);
      in = current;
    }
    return current;
  }

  private int passed(byte[] buffer, int offset, int count) throws IOException {
    position += count;
    if (position > file.sizeInBytes() || (position == file.sizeInBytes() && opened().read() >= 0)) {
      throw new IOException(file.path() + " became longer");
    }
    digests.update(buffer, offset, count);
    return count;
  }

  private int ended() throws IOException {
    if (position < file.sizeInBytes()) {
      throw new IOException(file.path() + " became shorter");
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    var current = in;
    if (current != null) {
      current.close();
    }
  }
}
