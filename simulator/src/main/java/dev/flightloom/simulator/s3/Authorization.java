package dev.flightloom.simulator.s3;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a Signature Version 4 {@code Authorization} header.
 *
 * @param scope date, region, service and {@code aws4_request}, with slashes
 */
public record Authorization(
    String accessKeyId, String scope, List<String> signedHeaders, String signature) {
  private static final Pattern FORM =
      Pattern.compile(
          "AWS4-HMAC-SHA256\\s+Credential=([^/,\\s]+)/([^,\\s]+),"
              + "\\s*SignedHeaders=([^,\\s]+),\\s*Signature=([0-9a-f]+)\\s*");

  public Authorization {
    signedHeaders = List.copyOf(signedHeaders);
  }

  /** Reads the header; empty where it has another form. */
  public static Optional<Authorization> parse(String header) {
    var matcher = FORM.matcher(header);
    return matcher.matches()
        ? Optional.of(
            new Authorization(
                matcher.group(1),
                matcher.group(2),
                List.of(matcher.group(3).split(";", -1)),
                matcher.group(4)))
        : Optional.empty();
  }
}
