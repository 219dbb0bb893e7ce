package dev.flightloom.simulator.photo;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Writes a photo as baseline JPEG without AWT, which a native binary would have to carry along;
 * width and height are multiples of 16, colours have half the resolution.
 */
public final class JpegWriter {
  private static final int MOST_IN_SEGMENT = 65_533;
  private static final int SQUARE = 16;

  private final int width;
  private final int height;
  private final Scenery scenery;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
  private final ScanWriter scan = new ScanWriter(out);
  private final int[] colours = new int[SQUARE * SQUARE];
  private final double[] block = new double[64];

  private JpegWriter(Snap snap, int width, int height) {
    this.width = width;
    this.height = height;
    this.scenery = new Scenery(snap, width);
  }

  /** A photo of 960 by 720 with metadata, exactly {@code size} bytes long (at least 170 000). */
  public static byte[] photo(Snap snap, int size) {
    var writer = new JpegWriter(snap, 960, 720);
    var picture = writer.picture();
    var whole = new ByteArrayOutputStream(size);
    whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    for (var metadata : List.of(ExifSegment.of(snap, 960, 720), XmpSegment.of(snap))) {
      segment(whole, 0xE1, metadata);
    }
    fill(whole, size - whole.size() - picture.length);
    whole.writeBytes(picture);
    return whole.toByteArray();
  }

  /** A small picture of the same place without metadata. */
  public static byte[] preview(Snap snap) {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    whole.writeBytes(new JpegWriter(snap, 240, 176).picture());
    return whole.toByteArray();
  }

  /** Comments up to an exact length: lists tell a photo's size before anybody makes it. */
  private static void fill(ByteArrayOutputStream whole, int length) {
    if (length < 8) {
      throw new IllegalStateException("a photo became larger than was promised by " + -length);
    }
    for (int left = length; left > 0; ) {
      int content = Math.min(MOST_IN_SEGMENT, left - 4);
      // Never leave a rest in which no segment fits.
      int taken = left - 4 - content < 4 && left - 4 != content ? content - 4 : content;
      segment(whole, 0xFE, new byte[taken]);
      left -= taken + 4;
    }
  }

  private byte[] picture() {
    var divisors = new byte[65];
    for (int i = 0; i < 64; i++) {
      divisors[1 + i] = (byte) ScanWriter.divisor(i);
    }
    segment(out, 0xDB, divisors);
    segment(out, 0xC0, frame());
    segment(out, 0xC4, PrefixCode.FIRST.table());
    segment(out, 0xC4, PrefixCode.OTHERS.table());
    segment(out, 0xDA, new byte[] {3, 1, 0, 2, 0, 3, 0, 0, 63, 0});
    for (int y = 0; y < height; y += SQUARE) {
      for (int x = 0; x < width; x += SQUARE) {
        square(x, y);
      }
    }
    scan.end();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return out.toByteArray();
  }

  private byte[] frame() {
    byte high = (byte) (height >> 8);
    byte wide = (byte) (width >> 8);
    return new byte[] {
      8, high, (byte) height, wide, (byte) width, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0
    };
  }

  private void square(int left, int top) {
    for (int i = 0; i < colours.length; i++) {
      int column = left + i % SQUARE;
      int row = top + i / SQUARE;
      colours[i] = scenery.colour(column - width / 2.0, height / 2.0 - row);
    }
    for (int quarter = 0; quarter < 4; quarter++) {
      int corner = quarter / 2 * 8 * SQUARE + quarter % 2 * 8;
      for (int i = 0; i < block.length; i++) {
        block[i] = part(colours[corner + i / 8 * SQUARE + i % 8], 0) - 128;
      }
      scan.block(0, block);
    }
    for (int component = 1; component < 3; component++) {
      for (int i = 0; i < block.length; i++) {
        int corner = i / 8 * 2 * SQUARE + i % 8 * 2;
        block[i] =
            (part(colours[corner], component) + part(colours[corner + SQUARE + 1], component)) / 2;
      }
      scan.block(component, block);
    }
  }

  /** Brightness (0), or the difference of blue (1) or red (2) from it, as ITU T.871 weighs them. */
  private static double part(int colour, int component) {
    int red = (colour >> 16) & 0xFF;
    int green = (colour >> 8) & 0xFF;
    int blue = colour & 0xFF;
    double brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
    return switch (component) {
      case 0 -> brightness;
      case 1 -> (blue - brightness) / 1.772;
      default -> (red - brightness) / 1.402;
    };
  }

  private static void segment(ByteArrayOutputStream to, int mark, byte[] content) {
    to.write(0xFF);
    to.write(mark);
    to.write((content.length + 2) >> 8);
    to.write(content.length + 2);
    to.writeBytes(content);
  }
}
