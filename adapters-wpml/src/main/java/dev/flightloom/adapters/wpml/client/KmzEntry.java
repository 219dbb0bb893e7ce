package dev.flightloom.adapters.wpml.client;

/**
 * One entry of a KMZ file as its central directory tells.
 *
 * @param place of the entry in the central directory, from 0
 * @param headerAt offset of its local header in the file
 * @param directoryAt offset of its record in the central directory's bytes
 */
public record KmzEntry(
    String name,
    int place,
    int flags,
    int method,
    long crc,
    long packedSize,
    long size,
    long headerAt,
    int directoryAt) {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  /** True for a folder, which has no content. */
  public boolean isFolder() {
    return name.endsWith("/");
  }

  boolean isEncrypted() {
    return (flags & 0x2041) != 0;
  }
}
