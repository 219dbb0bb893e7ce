package dev.flightloom.adapters.flighthub.project;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a store is, in one form: the endpoint may lack its scheme, and Aliyun's region may be a
 * short form that signatures do not accept (contract 15.19).
 *
 * @param region as signatures name it; empty where neither the grant nor the host tells it
 */
record StoreEndpoint(String address, String region) {
  private static final Pattern OSS =
      Pattern.compile("oss-([a-z]+-[a-z0-9-]+?)(-internal)?\\.aliyuncs\\.com");
  private static final Pattern AWS =
      Pattern.compile("s3[.-]([a-z]{2}(?:-[a-z]+)+-\\d)\\.amazonaws\\.com");

  /** Stores on premises are spoken to as FlightHub is, public ones by TLS. */
  static StoreEndpoint of(StorageGrantWire wire, String ownScheme) {
    var given = wire.endpoint() == null ? "" : wire.endpoint().strip().replaceAll("/+$", "");
    var scheme = "minio".equals(wire.provider()) ? ownScheme : "https";
    var address = given.contains("://") ? given : scheme + "://" + given;
    var told = wire.region() == null ? "" : wire.region().strip();
    return new StoreEndpoint(address, regionOf(address, told));
  }

  private static String regionOf(String address, String told) {
    return inHost(OSS, address)
        .or(() -> Optional.of(told.replaceFirst("^oss-", "")).filter(it -> !it.isEmpty()))
        .or(() -> inHost(AWS, address))
        .orElse("");
  }

  private static Optional<String> inHost(Pattern pattern, String address) {
    var matcher = pattern.matcher(address);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
