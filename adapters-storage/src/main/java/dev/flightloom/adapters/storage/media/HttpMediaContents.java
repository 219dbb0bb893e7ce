package dev.flightloom.adapters.storage.media;

import dev.flightloom.adapters.storage.client.SignedAddress;
import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.media.MediaLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Reads media over HTTP, a range at a time. */
@ApplicationScoped
class HttpMediaContents implements MediaContents {

  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");

  @Override
  public Answer open(MediaLink.Signed link, long offset, long length) {
    var signed = new SignedAddress(parsed(link), "media");
    try {
      return answer(signed, offset, length);
    } catch (IOException e) {
      throw new Unavailable(
              "media.unreachable",
              "The store of the media, " + signed.host() + ", cannot be reached.",
              "Check the network; it is tried again.")
          .causedBy(e);
    }
  }

  private static Answer answer(SignedAddress signed, long offset, long length) throws IOException {
    var connection = signed.connect();
    var last = length > Long.MAX_VALUE - offset ? "" : String.valueOf(offset + length - 1);
    connection.setRequestProperty("Range", "bytes=" + offset + "-" + last);
    return switch (connection.getResponseCode()) {
      case HttpURLConnection.HTTP_PARTIAL -> partial(signed, connection, offset, length);
      case HttpURLConnection.HTTP_OK -> whole(signed, connection, offset, length);
      default -> refused(signed.refused(connection));
    };
  }

  private static Answer partial(
      SignedAddress signed, HttpURLConnection connection, long offset, long length)
      throws IOException {
    var range = RANGE.matcher(SignedAddress.header(connection, "Content-Range"));
    if (!range.matches() || Long.parseLong(range.group(1)) != offset) {
      connection.disconnect();
      throw unexpected(signed, "another range than was asked for");
    }
    return new Answer.Bytes(
        Long.parseLong(range.group(2)), new BoundedStream(connection.getInputStream(), length));
  }

  /** A store that knows no ranges sends everything; what was not asked for is skipped. */
  private static Answer whole(
      SignedAddress signed, HttpURLConnection connection, long offset, long length)
      throws IOException {
    if (SignedAddress.isWebPage(connection)) {
      connection.disconnect();
      throw unexpected(signed, "a web page instead of the file");
    }
    var stream = connection.getInputStream();
    stream.skipNBytes(offset);
    return new Answer.Bytes(connection.getContentLengthLong(), new BoundedStream(stream, length));
  }

  private static Answer refused(Failure failure) {
    return switch (failure) {
      case Denied _ -> new Answer.LinkExpired();
      case NotFound missing ->
          throw new NotFound("media.gone", missing.message(), "It was deleted in FlightHub.");
      case Rejected _, Conflict _, Throttled _, Unavailable _ -> throw failure;
    };
  }

  private static Unavailable unexpected(SignedAddress signed, String what) {
    return new Unavailable(
        "media.unexpected-answer",
        what + " came from " + signed.host(),
        "Check that no proxy or sign-in page answers in its place.");
  }

  private static URI parsed(MediaLink.Signed link) {
    try {
      var address = new URI(link.address());
      if (address.getHost() != null && address.getScheme().matches("https?")) {
        return address;
      }
    } catch (URISyntaxException _) {
      // Its message would show the address, which is a secret.
    }
    throw new Rejected("media.bad-link", "FlightHub gave an address that is none.", "Report it.");
  }

  /** Ends after a number of bytes, however many the store sends. */
  private static final class BoundedStream extends InputStream {
    private final InputStream in;
    private long left;

    private BoundedStream(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      var count = in.read(buffer, offset, (int) Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
