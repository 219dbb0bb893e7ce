package dev.flightloom.adapters.storage.reconstruction.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signed address. It is read with {@link HttpURLConnection}, whose timeout ends a body that
 * stalls; the newer client of the JDK times out headers only.
 */
record AddressSource(URI address) implements ArchiveSource {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration STALL = Duration.ofSeconds(60);
  private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");
  private static final Pattern CODE = Pattern.compile("<Code>(\\w{1,64})</Code>");

  @Override
  public Delivery open(long offset, String etag) throws IOException {
    var connection = connect(offset, etag);
    return switch (connection.getResponseCode()) {
      case HttpURLConnection.HTTP_PARTIAL -> partial(connection, offset, etag);
      case HttpURLConnection.HTTP_OK -> whole(connection);
      // The part on the disk is no beginning of this archive.
      case 416 -> open(0, "");
      default -> throw refused(connection);
    };
  }

  private HttpURLConnection connect(long offset, String etag) throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout((int) CONNECT.toMillis());
    connection.setReadTimeout((int) STALL.toMillis());
    connection.setUseCaches(false);
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
    var range = RANGE.matcher(header(connection, "Content-Range"));
    if (!range.matches() || Long.parseLong(range.group(1)) != offset) {
      connection.disconnect();
      return open(0, "");
    }
    var total = range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2));
    return new Delivery(offset, total, etag, connection.getInputStream());
  }

  private Delivery whole(HttpURLConnection connection) throws IOException {
    if (header(connection, "Content-Type").startsWith("text/html")) {
      connection.disconnect();
      throw new Unavailable(
          "archive.unexpected-answer",
          "a web page came from " + address.getHost() + " instead of the archive",
          "Check that no proxy or sign-in page answers in its place.");
    }
    return new Delivery(
        0,
        connection.getContentLengthLong(),
        header(connection, "ETag"),
        connection.getInputStream());
  }

  private Failure refused(HttpURLConnection connection) throws IOException {
    var status = connection.getResponseCode();
    var told = address.getHost() + " answered " + status + reason(connection);
    return switch (status) {
      // Signed addresses are refused like this for their age, and for little else.
      case 400, 401, 403, 410 ->
          new Denied("archive.link-expired", told, "A new link is asked for.");
      case 404 -> new NotFound("archive.not-found", told, "Check at FlightHub whether it exists.");
      case 429, 503 ->
          new Throttled("archive.throttled", told, "It is tried again.", pause(connection));
      default ->
          status >= 500
              ? new Unavailable("archive.unavailable", told, "It is tried again.")
              : new Rejected("archive.refused", told, "Report it.");
    };
  }

  private static String reason(HttpURLConnection connection) throws IOException {
    try (var body = connection.getErrorStream()) {
      var text = body == null ? "" : new String(body.readNBytes(4096), UTF_8);
      var code = CODE.matcher(text);
      return code.find() ? " " + code.group(1) : "";
    }
  }

  private static Duration pause(HttpURLConnection connection) {
    var seconds = header(connection, "Retry-After");
    return seconds.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : Duration.ZERO;
  }

  private static String header(HttpURLConnection connection, String name) {
    return Optional.ofNullable(connection.getHeaderField(name)).orElse("");
  }
}
