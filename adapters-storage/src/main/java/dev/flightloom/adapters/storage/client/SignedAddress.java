package dev.flightloom.adapters.storage.client;

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
 * An address that whoever has it may read for a while, so it appears in no message. It is read with
 * {@link HttpURLConnection}, whose timeout ends a body that stalls; the newer client of the JDK
 * times out headers only.
 *
 * @param thing the part of the codes before the dot, such as {@code archive}
 */
public record SignedAddress(URI address, String thing) {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration STALL = Duration.ofSeconds(60);
  private static final Pattern CODE = Pattern.compile("<Code>(\\w{1,64})</Code>");

  /** A connection that has not been made yet and may still be given headers. */
  public HttpURLConnection connect() throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout((int) CONNECT.toMillis());
    connection.setReadTimeout((int) STALL.toMillis());
    connection.setUseCaches(false);
    return connection;
  }

  /** Whom to name in messages. */
  public String host() {
    return address.getHost();
  }

  /** The failure for an answer other than success. */
  public Failure refused(HttpURLConnection connection) throws IOException {
    var status = connection.getResponseCode();
    var told = host() + " answered " + status + reason(connection);
    return switch (status) {
      // Signed addresses are refused like this for their age, and for little else.
      case 400, 401, 403, 410 ->
          new Denied(thing + ".link-expired", told, "A new link is asked for.");
      case 404 -> new NotFound(thing + ".not-found", told, "Check at FlightHub whether it exists.");
      case 429, 503 ->
          new Throttled(thing + ".throttled", told, "It is tried again.", pause(connection));
      default ->
          status >= 500
              ? new Unavailable(thing + ".unavailable", told, "It is tried again.")
              : new Rejected(thing + ".refused", told, "Report it.");
    };
  }

  /** True when a web page came where bytes were wanted. */
  public static boolean isWebPage(HttpURLConnection connection) {
    return header(connection, "Content-Type").startsWith("text/html");
  }

  /** A header of the answer, empty when it is absent. */
  public static String header(HttpURLConnection connection, String name) {
    return Optional.ofNullable(connection.getHeaderField(name)).orElse("");
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

  @Override
  public String toString() {
    return "SignedAddress[" + host() + ", redacted]";
  }
}
