package dev.flightloom.domain.wayline;

/** Signed address of a KMZ file; whoever has it may read the file, so it is a secret. */
public record DownloadLink(String address) {
  @Override
  public String toString() {
    return "DownloadLink[redacted]";
  }
}
