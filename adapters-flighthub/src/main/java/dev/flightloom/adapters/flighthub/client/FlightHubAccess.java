package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Rejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether the configuration means the simulator or a real FlightHub; anything between is refused,
 * so that nobody falls back from live to simulated.
 */
public sealed interface FlightHubAccess {

  /** No FlightHub is configured: bootstrap supplies the simulator's address and any key. */
  record Simulated() implements FlightHubAccess {}

  /** A real FlightHub; the key is a secret. */
  record Live(URI baseUri, String organizationKey) implements FlightHubAccess {
    @Override
    public String toString() {
      return "Live[" + baseUri + ", redacted]";
    }
  }

  /** Public access points by region (contract chapter 1.1). */
  Map<String, URI> REGIONS =
      Map.of(
          "us", URI.create("https://es-flight-api-us.djigate.com"),
          "eu", URI.create("https://es-flight-api-eu.djigate.com"),
          "cn", URI.create("https://es-flight-api-cn.djigate.com"));

  /**
   * What {@code config} means.
   *
   * @throws Rejected {@code flighthub.configuration} when it is incomplete or wrong
   */
  static FlightHubAccess of(FlightHubConfig config) {
    var region = config.region().filter(it -> !it.isBlank()).map(String::strip);
    var baseUrl = config.baseUrl().filter(it -> !it.isBlank()).map(String::strip);
    var key = config.organizationKey().filter(it -> !it.isBlank()).map(String::strip);
    if (region.isEmpty() && baseUrl.isEmpty() && key.isEmpty()) {
      return new Simulated();
    }
    return new Live(address(region, baseUrl), requireKey(key));
  }

  private static URI address(Optional<String> region, Optional<String> baseUrl) {
    if (region.isPresent() && baseUrl.isPresent()) {
      throw refused(
          "both flighthub.region and flighthub.base-url are set",
          "Keep flighthub.region for the public cloud, or flighthub.base-url on premises.");
    }
    return region
        .map(FlightHubAccess::accessPoint)
        .or(() -> baseUrl.map(FlightHubAccess::onPremises))
        .orElseThrow(() ->
            refused(
                "flighthub.organization-key is set and nothing says where FlightHub is",
                "Set flighthub.region to us, eu or cn (a key belongs to one region), or"
                    + " flighthub.base-url on premises; without any of them the simulator is"
                    + " used."));
  }

  private static URI accessPoint(String region) {
    var known = REGIONS.get(region.toLowerCase(Locale.ROOT));
    if (known == null) {
      throw refused(
          "flighthub.region is '" + region + "', which is no region",
          "Set it to one of " + new TreeSet<>(REGIONS.keySet()) + ".");
    }
    return known;
  }

  private static URI onPremises(String baseUrl) {
    var uri = parsed(baseUrl);
    if ("fh.dji.com".equalsIgnoreCase(uri.getHost())) {
      throw refused(
          "flighthub.base-url names fh.dji.com, which is the web application and no API",
          "Remove it and set flighthub.region to us, eu or cn.");
    }
    if (uri.getPath().contains("/openapi")) {
      throw refused(
          "flighthub.base-url ends with a path of the API",
          "Keep only what is in front of /openapi, such as http://flighthub.example.net:30812.");
    }
    return uri;
  }

  private static URI parsed(String baseUrl) {
    var plain = baseUrl.replaceAll("/+$", "");
    try {
      var uri = new URI(plain);
      var web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getQuery() == null) {
        return uri;
      }
    } catch (URISyntaxException _) {
      // Refused below, without the text: people paste keys into addresses.
    }
    throw refused(
        "flighthub.base-url is no address of the form http(s)://host[:port]",
        "Write it like http://flighthub.example.net:30812, without user, query and key.");
  }

  private static String requireKey(Optional<String> key) {
    return key.orElseThrow(() ->
        refused(
            "flighthub.organization-key is missing",
            "Copy it from My Organization, Organization Settings, FlightHub Sync into"
                + " FLIGHTHUB_ORGANIZATION_KEY, or remove region and base-url for the"
                + " simulator."));
  }

  private static Rejected refused(String reason, String remedy) {
    return new Rejected("flighthub.configuration", reason, remedy);
  }
}
