package dev.flightloom.domain.reconstruction.result;

/** Where a finished archive can be fetched, a signed address or an object key (zip_file_key). */
public record ArchiveLocation(String value) {

  /** No archive yet. */
  public static final ArchiveLocation NONE = new ArchiveLocation("");

  /** True when there is something to fetch. */
  public boolean isKnown() {
    return !value.isBlank();
  }

  /** True for an http address; false for an object key (contract chapter 16, unknown 3). */
  public boolean isAddress() {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  @Override
  public String toString() {
    return isKnown() ? "ArchiveLocation[redacted]" : "ArchiveLocation[none]";
  }
}
