package dev.flightloom.simulator.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes the smallest file that says where it was taken. */
public final class PhotoFile {
  private PhotoFile() {}

  /** A JPEG header with GPS tags, at 120 m. */
  public static byte[] jpeg(ByteOrder order, double latitude, double longitude) {
    var tiff = ByteBuffer.allocate(200).order(order);
    tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
    tiff.putShort((short) 42).putInt(8);
    tiff.putShort((short) 1);
    entry(tiff, 0x8825, 4, 1).putInt(26);
    tiff.putInt(0).putShort((short) 5);
    entry(tiff, 1, 2, 2).put((byte) (latitude < 0 ? 'S' : 'N')).put(new byte[3]);
    entry(tiff, 2, 5, 3).putInt(100);
    entry(tiff, 3, 2, 2).put((byte) (longitude < 0 ? 'W' : 'E')).put(new byte[3]);
    entry(tiff, 4, 5, 3).putInt(124);
    entry(tiff, 6, 5, 1).putInt(148);
    degrees(tiff.position(100), Math.abs(latitude));
    degrees(tiff.position(124), Math.abs(longitude));
    tiff.position(148).putInt(1200).putInt(10);
    var bytes = new byte[200];
    tiff.clear().get(bytes);
    var file = ByteBuffer.allocate(2 + 4 + 6 + bytes.length + 2);
    file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (8 + bytes.length));
    file.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(bytes).putShort((short) 0xFFD9);
    var whole = new byte[file.capacity()];
    file.clear().get(whole);
    return whole;
  }

  private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  private static void degrees(ByteBuffer tiff, double value) {
    int whole = (int) value;
    int minutes = (int) ((value - whole) * 60);
    double seconds = (value - whole) * 3600 - minutes * 60;
    tiff.putInt(whole).putInt(1).putInt(minutes).putInt(1);
    tiff.putInt((int) Math.round(seconds * 1000)).putInt(1000);
  }
}
