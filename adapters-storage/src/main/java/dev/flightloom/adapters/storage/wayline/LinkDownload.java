package dev.flightloom.adapters.storage.wayline;

import dev.flightloom.application.wayline.port.out.RouteStore.Fetched;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.wayline.DownloadLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Reads signed addresses with {@link HttpURLConnection}, whose timeout ends a body that stalls;
 * what is not whole is removed. The address is a secret and stays out of messages.
 */
@ApplicationScoped
class LinkDownload {
  private static final int CONNECT_MILLIS = 10_000;
  private static final int STALL_MILLIS = 60_000;

  /** Larger than any route that is read; a wrong link must not fill the disk. */
  private static final long LARGEST = 200_000_000;

  Fetched fetch(DownloadLink link, Path target) {
    var address = address(link);
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(STALL_MILLIS);
      connection.setUseCaches(false);
      return switch (connection.getResponseCode()) {
        case HttpURLConnection.HTTP_OK -> whole(connection, target);
        // Signed addresses are refused like this for their age, and for little else.
        case 400, 401, 403, 410 -> new Fetched.LinkExpired();
        default -> throw refused(connection.getResponseCode(), address);
      };
    } catch (FileAlreadyExistsException e) {
      throw new Rejected(
              "file.exists", target + " exists already.", "Name another file, or remove it first.")
          .causedBy(e);
    } catch (IOException e) {
      throw broken(address).causedBy(e);
    }
  }

  private static URI address(DownloadLink link) {
    try {
      var address = URI.create(link.address());
      if (address.getHost() != null && address.getScheme().matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException _) {
      // Told below, without the address, which is a secret.
    }
    throw new Unavailable(
        "wayline.no-link", "FlightHub gave a download link that is no address.", "Try again.");
  }

  private static Fetched whole(HttpURLConnection connection, Path target) throws IOException {
    var expected = connection.getContentLengthLong();
    try (var body = connection.getInputStream();
        var file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      var size = copy(body, file);
      if (expected >= 0 && size != expected) {
        throw new IOException("got " + size + " of " + expected + " bytes");
      }
      return new Fetched.Whole(size);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | Rejected e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  private static long copy(InputStream body, java.io.OutputStream file) throws IOException {
    var buffer = new byte[65_536];
    var size = 0L;
    for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      size += read;
      if (size > LARGEST) {
        throw new Rejected(
            "route-file.too-large",
            "The file has more than " + LARGEST / 1_000_000 + " MB.",
            "Look at the route in FlightHub.");
      }
      file.write(buffer, 0, read);
    }
    return size;
  }

  private static Failure refused(int status, URI address) {
    var told = address.getHost() + " answered " + status;
    return switch (status) {
      case 404 ->
          new NotFound("wayline.no-file", told, "Check in FlightHub whether the route exists.");
      case 429, 503 -> new Throttled("store.throttled", told, "Try again.", Duration.ZERO);
      default ->
          status >= 500
              ? new Unavailable("store.unavailable", told, "Try again.")
              : new Rejected("store.refused", told, "Report it.");
    };
  }

  private static Unavailable broken(URI address) {
    return new Unavailable(
        "store.unreachable",
        "The file from " + address.getHost() + " did not arrive whole.",
        "Check the network and the room on the disk, and try again.");
  }
}
