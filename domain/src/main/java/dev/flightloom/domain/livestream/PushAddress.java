package dev.flightloom.domain.livestream;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a forwarder pushes to. Such addresses often end with a key, so texts show them masked. */
public record PushAddress(String url) {
  private static final List<String> SCHEMES = List.of("rtmp", "rtmps");

  /**
   * The address that somebody wants to push to.
   *
   * @throws IllegalArgumentException without the text, which may hold a key
   */
  public static PushAddress wanted(String text) {
    try {
      var address = new URI(text.strip());
      if (isKnown(address.getScheme()) && address.getHost() != null) {
        return new PushAddress(text.strip());
      }
    } catch (URISyntaxException _) {
      // Refused below: the exception would quote the text.
    }
    throw unusable();
  }

  private static boolean isKnown(@Nullable String scheme) {
    return scheme != null && SCHEMES.contains(scheme);
  }

  private static IllegalArgumentException unusable() {
    return new IllegalArgumentException(
        "must be an address like rtmp://ingest.example.net/live/key");
  }

  /** Without user, query and the last part of the path: {@code rtmp://host/live/****}. */
  public String masked() {
    var bare = url.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
    var host = bare.indexOf("//") + 2;
    var slash = bare.lastIndexOf('/');
    return slash >= host && host >= 2 ? bare.substring(0, slash) + "/****" : bare;
  }

  @Override
  public String toString() {
    return masked();
  }
}
