package dev.flightloom.simulator.photo;

import dev.flightloom.simulator.world.Position;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where a JPEG was taken, from the GPS tags in its first EXIF segment. */
public final class PhotoPositions {
  /** A JPEG segment is at most 64 KiB long, and EXIF is among the first two. */
  private static final int HEAD = 132 * 1024;

  private static final int EXIF = 0xFFE1;

  private PhotoPositions() {}

  /** The position, {@link Position#UNKNOWN} for anything that cannot be read. */
  public static Position read(Path photo) {
    try (var in = Files.newInputStream(photo)) {
      return find(ByteBuffer.wrap(in.readNBytes(HEAD)));
    } catch (IOException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException e) {
      // A damaged photo has no position; that is all that the simulator wants to know of it.
      return Position.UNKNOWN;
    }
  }

  private static Position find(ByteBuffer jpeg) {
    if (jpeg.remaining() < 4 || jpeg.getShort() != (short) 0xFFD8) {
      return Position.UNKNOWN;
    }
    while (jpeg.remaining() > 10) {
      int marker = Short.toUnsignedInt(jpeg.getShort());
      int length = Short.toUnsignedInt(jpeg.getShort());
      if (marker < 0xFFE0 || marker > 0xFFEF || length < 2) {
        return Position.UNKNOWN;
      }
      int end = Math.min(jpeg.limit(), jpeg.position() + length - 2);
      if (marker == EXIF && jpeg.getInt(jpeg.position()) == 0x45786966) {
        return tags(jpeg.slice(jpeg.position() + 6, end - jpeg.position() - 6));
      }
      jpeg.position(end);
    }
    return Position.UNKNOWN;
  }

  private static Position tags(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var root = new ExifDirectory(tiff, tiff.getInt(4));
    return root.pointer(0x8825)
        .map(at -> position(new ExifDirectory(tiff, at)))
        .orElse(Position.UNKNOWN);
  }

  private static Position position(ExifDirectory gps) {
    var latitude = gps.degrees(2);
    var longitude = gps.degrees(4);
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Position.UNKNOWN;
    }
    double south = gps.letter(1) == 'S' ? -1 : 1;
    double west = gps.letter(3) == 'W' ? -1 : 1;
    return new Position(
        (float) (south * latitude.getAsDouble()),
        (float) (west * longitude.getAsDouble()),
        (float) gps.number(6));
  }
}
