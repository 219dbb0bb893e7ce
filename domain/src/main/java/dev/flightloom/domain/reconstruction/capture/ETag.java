package dev.flightloom.domain.reconstruction.capture;

/**
 * Opaque mark that the store gave to an object, without quotes; a plain MD5 in single uploads only.
 */
public record ETag(String value) {
  public ETag {
    value = value.strip();
    if (value.startsWith("\"") && value.endsWith("\"") && value.length() > 1) {
      value = value.substring(1, value.length() - 1);
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("etag is blank");
    }
  }

  /** True when the mark has the form of an MD5, so that it may be compared with one. */
  public boolean looksLikeMd5() {
    return value.matches("[0-9a-fA-F]{32}");
  }

  /** True unless the mark is an MD5 that differs from {@code md5}. */
  public boolean agreesWith(String md5) {
    return !looksLikeMd5() || value.equalsIgnoreCase(md5);
  }

  @Override
  public String toString() {
    return value;
  }
}
