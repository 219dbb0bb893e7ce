package dev.flightloom.simulator.product;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One file of an archive.
 *
 * @param path with forward slashes
 * @param content held in memory: products of the simulator are small
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never shared
record Entry(String path, byte[] content) {

  static Entry text(String path, String text) {
    return new Entry(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** All bytes of a buffer, whatever its position. */
  static byte[] bytes(ByteBuffer buffer) {
    var bytes = new byte[buffer.capacity()];
    buffer.clear().get(bytes);
    return bytes;
  }
}
