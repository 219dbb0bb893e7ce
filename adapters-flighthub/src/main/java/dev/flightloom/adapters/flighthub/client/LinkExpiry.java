package dev.flightloom.adapters.flighthub.client;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a signed address stops to work, which three kinds of signatures tell (contract chapter 1.9):
 * {@code Expires}, {@code X-Amz-Date} with {@code X-Amz-Expires}, {@code auth_key}.
 */
public final class LinkExpiry {

  private static final Pattern EXPIRES = parameter("Expires", "(\\d{9,13})");
  private static final Pattern AMZ_DATE = parameter("X-Amz-Date", "(\\d{8}T\\d{6}Z)");
  private static final Pattern AMZ_EXPIRES = parameter("X-Amz-Expires", "(\\d{1,7})");
  private static final Pattern AUTH_KEY = parameter("auth_key", "(\\d{9,13})-[^&#]*");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  private LinkExpiry() {}

  /** The moment, or nothing when the address does not tell. */
  public static Optional<Instant> of(String address) {
    return unix(EXPIRES, address).or(() -> amazon(address)).or(() -> unix(AUTH_KEY, address));
  }

  private static Optional<Instant> unix(Pattern parameter, String address) {
    return first(parameter, address).map(Long::parseLong).map(UnixTime::toInstant);
  }

  private static Optional<Instant> amazon(String address) {
    var seconds = first(AMZ_EXPIRES, address).map(Long::parseLong);
    return first(AMZ_DATE, address)
        .flatMap(LinkExpiry::stamp)
        .flatMap(date -> seconds.map(date::plusSeconds));
  }

  private static Optional<Instant> stamp(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, STAMP).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> first(Pattern parameter, String address) {
    var matcher = parameter.matcher(address);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Pattern parameter(String name, String value) {
    return Pattern.compile("[?&]" + name + "=" + value + "(?:&|#|$)", Pattern.CASE_INSENSITIVE);
  }
}
