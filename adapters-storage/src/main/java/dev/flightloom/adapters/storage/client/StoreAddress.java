package dev.flightloom.adapters.storage.client;

import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Dialect;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Store;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a bucket is and how it is addressed: AWS and OSS by virtual host, all others by path.
 *
 * @param endpoint without the bucket
 * @param region as signatures name it
 */
record StoreAddress(URI endpoint, String region, boolean pathStyle) {

  private static final Pattern OSS_HOST = Pattern.compile("(?:s3\\.)?(oss-.+\\.aliyuncs\\.com)");
  private static final Pattern AWS_HOST = Pattern.compile(".*\\.amazonaws\\.com(\\.cn)?");

  /**
   * Reads what a grant says, which may lack the scheme, carry the bucket in front of the host, or
   * name OSS's own endpoint instead of the one that speaks S3.
   */
  static StoreAddress of(Store store) {
    var given = parse(store.endpoint());
    var host = withoutBucket(given.getHost().toLowerCase(Locale.ROOT), store.bucket());
    var oss = OSS_HOST.matcher(host);
    var reachable = oss.matches() ? "s3." + oss.group(1) : host;
    var virtual = reachable.endsWith(".aliyuncs.com") || AWS_HOST.matcher(reachable).matches();
    return new StoreAddress(at(given, reachable), regionOf(store), !virtual);
  }

  private static URI parse(String endpoint) {
    var text = endpoint.strip();
    try {
      var uri = URI.create(text.contains("://") ? text : "https://" + text);
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw unusable(endpoint).causedBy(e);
    }
    throw unusable(endpoint);
  }

  private static Rejected unusable(String endpoint) {
    return new Rejected(
        "store.no-address",
        "FlightHub's upload grant names no usable storage address: '" + endpoint + "'",
        "Check that the key belongs to this host of FlightHub; see flightloom doctor.");
  }

  private static String withoutBucket(String host, String bucket) {
    var prefix = bucket.toLowerCase(Locale.ROOT) + ".";
    return host.startsWith(prefix) ? host.substring(prefix.length()) : host;
  }

  private static URI at(URI given, String host) {
    var port = given.getPort() < 0 ? "" : ":" + given.getPort();
    var path = given.getRawPath() == null ? "" : given.getRawPath().replaceFirst("/+$", "");
    return URI.create(given.getScheme() + "://" + host + port + path);
  }

  private static String regionOf(Store store) {
    var region = store.region().strip();
    if (region.isEmpty()) {
      return "us-east-1";
    }
    return store.dialect() == Dialect.OSS || region.startsWith("oss-")
        ? region.replaceFirst("^oss-", "")
        : region;
  }
}
