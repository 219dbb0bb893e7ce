package dev.flightloom.adapters.storage.reconstruction.sample;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A small baseline JPEG encoder with halved colour resolution; the JDK's own needs AWT, which
 * native images carry with difficulty. Width and height are multiples of 16.
 */
final class JpegEncoder {

  private static final int BLOCK = 8;

  private final Picture picture;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
  private final BitWriter bits = new BitWriter(out);
  private final List<BlockEncoder> components =
      List.of(new BlockEncoder(bits), new BlockEncoder(bits), new BlockEncoder(bits));
  private final double[] block = new double[BLOCK * BLOCK];

  private JpegEncoder(Picture picture) {
    this.picture = picture;
  }

  /** The picture as a file, with {@code applicationSegments} behind its first mark. */
  static byte[] encode(Picture picture, List<byte[]> applicationSegments) {
    return new JpegEncoder(picture).run(applicationSegments);
  }

  private byte[] run(List<byte[]> applicationSegments) {
    mark(0xD8);
    for (var segment : applicationSegments) {
      segment(0xE1, segment);
    }
    quantisation();
    frame();
    segment(0xC4, HuffmanTable.first().segment());
    segment(0xC4, HuffmanTable.others().segment());
    segment(0xDA, new byte[] {3, 1, 0, 2, 0, 3, 0, 0, 63, 0});
    scan();
    bits.end();
    mark(0xD9);
    return out.toByteArray();
  }

  private void mark(int mark) {
    out.write(0xFF);
    out.write(mark);
  }

  private void segment(int mark, byte[] content) {
    mark(mark);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
  }

  private void quantisation() {
    var divisors = BlockEncoder.quantisation();
    var content = new byte[1 + divisors.length];
    for (var i = 0; i < divisors.length; i++) {
      content[1 + i] = (byte) divisors[i];
    }
    segment(0xDB, content);
  }

  private void frame() {
    var height = Picture.HEIGHT;
    var width = Picture.WIDTH;
    segment(
        0xC0,
        new byte[] {
          8,
          (byte) (height >> 8),
          (byte) height,
          (byte) (width >> 8),
          (byte) width,
          3,
          1,
          0x22,
          0,
          2,
          0x11,
          0,
          3,
          0x11,
          0
        });
  }

  private void scan() {
    for (var y = 0; y < Picture.HEIGHT; y += 2 * BLOCK) {
      for (var x = 0; x < Picture.WIDTH; x += 2 * BLOCK) {
        square(x, y);
      }
    }
  }

  /** Sixteen by sixteen pixels: four blocks of brightness and one of each colour difference. */
  private void square(int left, int top) {
    var colours = new int[4 * BLOCK * BLOCK];
    for (var i = 0; i < colours.length; i++) {
      colours[i] = picture.colour(left + i % (2 * BLOCK), top + i / (2 * BLOCK));
    }
    for (var quarter = 0; quarter < 4; quarter++) {
      brightness(colours, quarter % 2 * BLOCK, quarter / 2 * BLOCK);
    }
    difference(colours, 1);
    difference(colours, 2);
  }

  private void brightness(int[] colours, int x, int y) {
    for (var i = 0; i < block.length; i++) {
      block[i] = component(colours[(y + i / BLOCK) * 2 * BLOCK + x + i % BLOCK], 0) - 128;
    }
    components.get(0).encode(block);
  }

  private void difference(int[] colours, int component) {
    for (var i = 0; i < block.length; i++) {
      var corner = i / BLOCK * 4 * BLOCK + i % BLOCK * 2;
      block[i] =
          (component(colours[corner], component)
                  + component(colours[corner + 1], component)
                  + component(colours[corner + 2 * BLOCK], component)
                  + component(colours[corner + 2 * BLOCK + 1], component))
              / 4;
    }
    components.get(component).encode(block);
  }

  /** Brightness (0) or colour difference of blue (1) or red (2), ITU T.871. */
  private static double component(int colour, int component) {
    double red = (colour >> 16) & 0xFF;
    double green = (colour >> 8) & 0xFF;
    double blue = colour & 0xFF;
    return switch (component) {
      case 0 -> 0.299 * red + 0.587 * green + 0.114 * blue;
      case 1 -> -0.168736 * red - 0.331264 * green + 0.5 * blue;
      default -> 0.5 * red - 0.418688 * green - 0.081312 * blue;
    };
  }
}
