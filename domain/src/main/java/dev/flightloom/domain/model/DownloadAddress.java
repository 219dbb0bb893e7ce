package dev.flightloom.domain.model;

/** Where something can be downloaded for a while, or that it cannot yet. */
public sealed interface DownloadAddress {

  /** FlightHub gives no address: the file is still being packed (contract chapter 8.4). */
  DownloadAddress NOT_READY = new NotReady();

  /** A signed address; whoever has it can download, so it is kept out of texts. */
  record Ready(String url) implements DownloadAddress {
    @Override
    public String toString() {
      return "Ready[" + url.replaceFirst("\\?.*", "?redacted") + "]";
    }
  }

  /** No address, for now. */
  record NotReady() implements DownloadAddress {}

  /** Reads an empty text as not ready. */
  static DownloadAddress of(String url) {
    return url.isBlank() ? NOT_READY : new Ready(url);
  }
}
