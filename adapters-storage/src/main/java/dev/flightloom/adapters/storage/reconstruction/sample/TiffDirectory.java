package dev.flightloom.adapters.storage.reconstruction.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A little-endian TIFF directory, its fields ascending, its longer values right behind it. */
record TiffDirectory(List<TiffField> fields) {

  private static final int FIELD = 12;
  private static final int INLINE = 4;

  int sizeInBytes() {
    return tableSize()
        + fields.stream().mapToInt(it -> it.value().length).filter(it -> it > INLINE).sum();
  }

  /** The directory as it stands at {@code offset} of its TIFF. */
  byte[] bytes(int offset) {
    var bytes = ByteBuffer.allocate(sizeInBytes()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) fields.size());
    var longer = tableSize();
    for (var field : fields) {
      bytes.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
      if (field.value().length > INLINE) {
        bytes.putInt(offset + longer).put(longer, field.value());
        longer += field.value().length;
      } else {
        bytes.put(field.value()).position(bytes.position() + INLINE - field.value().length);
      }
    }
    return bytes.array();
  }

  private int tableSize() {
    return 2 + FIELD * fields.size() + 4;
  }
}
