package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.adapters.storage.client.SignedAddress;
import dev.flightloom.domain.failure.Unavailable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.regex.Pattern;

/** The archive behind a signed address. */
record AddressSource(URI address) implements ArchiveSource {

  private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

  @Override
  public Delivery open(long offset, String etag) throws IOException {
    var signed = new SignedAddress(address, "archive");
    var connection = connect(signed, offset, etag);
    return switch (connection.getResponseCode()) {
      case HttpURLConnection.HTTP_PARTIAL -> partial(connection, offset, etag);
      case HttpURLConnection.HTTP_OK -> whole(connection);
      // The part on the disk is no beginning of this archive.
      case 416 -> open(0, "");
      default -> throw signed.refused(connection);
    };
  }

  private static HttpURLConnection connect(SignedAddress signed, long offset, String etag)
      throws IOException {
    var connection = signed.connect();
    if (offset > 0) {
      connection.setRequestProperty("Range", "bytes=" + offset + "-");
      if (!etag.isEmpty()) {
        connection.setRequestProperty("If-Range", etag);
      }
    }
    return connection;
  }

  private Delivery partial(HttpURLConnection connection, long offset, String etag)
      throws IOException {
    var range = RANGE.matcher(SignedAddress.header(connection, "Content-Range"));
    if (!range.matches() || Long.parseLong(range.group(1)) != offset) {
      connection.disconnect();
      return open(0, "");
    }
    var total = range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2));
    return new Delivery(offset, total, etag, connection.getInputStream());
  }

  private Delivery whole(HttpURLConnection connection) throws IOException {
    if (SignedAddress.isWebPage(connection)) {
      connection.disconnect();
      throw new Unavailable(
          "archive.unexpected-answer",
          "a web page came from " + address.getHost() + " instead of the archive",
          "Check that no proxy or sign-in page answers in its place.");
    }
    return new Delivery(
        0,
        connection.getContentLengthLong(),
        SignedAddress.header(connection, "ETag"),
        connection.getInputStream());
  }
}
