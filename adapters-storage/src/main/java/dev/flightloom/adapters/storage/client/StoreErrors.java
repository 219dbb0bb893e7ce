package dev.flightloom.adapters.storage.client;

import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** The only table of the error codes that S3 and OSS answer. */
public final class StoreErrors {

  private StoreErrors() {}

  /** Reads an error of the store that {@code grant} names. */
  public static Refusal read(SdkException error, UploadGrant grant) {
    return error instanceof AwsServiceException answer
        ? answered(answer, grant)
        : new Refusal.Because(unreachable(error, grant));
  }

  /** The failure that callers see who have no use for the finer meaning. */
  public static Failure failure(SdkException error, UploadGrant grant) {
    return switch (read(error, grant)) {
      case Refusal.Because(var failure) -> failure;
      case Refusal.Expired _ -> denied("the upload grant has expired", error);
      case Refusal.UnknownUpload _, Refusal.OtherObject _, Refusal.Missing _ ->
          rejected("the object is not there any more", error);
    };
  }

  private static Refusal answered(AwsServiceException answer, UploadGrant grant) {
    return switch (code(answer)) {
      case "ExpiredToken", "TokenRefreshRequired", "SecurityTokenExpired" -> new Refusal.Expired();
      case "InvalidToken", "InvalidSecurityToken", "AccessDenied", "403" -> denied(answer, grant);
      case "NoSuchUpload" -> new Refusal.UnknownUpload();
      case "NoSuchKey" -> new Refusal.Missing();
      case "PreconditionFailed", "InvalidRange" -> new Refusal.OtherObject();
      case "RequestTimeTooSkewed" -> new Refusal.Because(skewed(answer));
      case "SlowDown", "RequestLimitExceeded", "TooManyRequests", "Throttling" ->
          new Refusal.Because(throttled(answer, grant));
      case "RequestTimeout", "InternalError", "BadDigest", "InvalidDigest" ->
          new Refusal.Because(down(answer, grant));
      default -> byStatus(answer, grant);
    };
  }

  private static Refusal byStatus(AwsServiceException answer, UploadGrant grant) {
    return switch (answer.statusCode()) {
      case 401, 403 -> denied(answer, grant);
      case 404 -> new Refusal.Missing();
      case 412, 416 -> new Refusal.OtherObject();
      case 429, 503 -> new Refusal.Because(throttled(answer, grant));
      default ->
          new Refusal.Because(
              answer.statusCode() >= 500
                  ? down(answer, grant)
                  : rejected("the store refused with " + told(answer), answer));
    };
  }

  /** An invalid token whose text speaks of its end is an expired one. */
  private static Refusal denied(AwsServiceException answer, UploadGrant grant) {
    var details = answer.awsErrorDetails();
    var text = details == null || details.errorMessage() == null ? "" : details.errorMessage();
    return text.toLowerCase(java.util.Locale.ROOT).contains("expired")
        ? new Refusal.Expired()
        : new Refusal.Because(
            denied(
                "the grant may not use " + grant.store().bucket() + ", " + told(answer), answer));
  }

  private static Failure denied(String message, SdkException error) {
    return new Denied(
            "store.denied", message, "Ask FlightHub for a new upload grant, or check the project.")
        .causedBy(error);
  }

  private static Failure rejected(String message, SdkException error) {
    return new Rejected("store.rejected", message, "Report it with the request id.")
        .causedBy(error);
  }

  private static Failure skewed(AwsServiceException answer) {
    return new Unavailable(
            "store.clock-skew",
            "this machine's clock differs too much from the store's, " + told(answer),
            "Set the clock, for example by NTP; flightloom doctor shows the difference.")
        .causedBy(answer);
  }

  private static Failure throttled(AwsServiceException answer, UploadGrant grant) {
    return new Throttled(
            "store.throttled",
            "the store " + grant.store().bucket() + " asks to slow down, " + told(answer),
            "It is tried again more slowly.",
            retryAfter(answer))
        .causedBy(answer);
  }

  private static Failure down(AwsServiceException answer, UploadGrant grant) {
    return new Unavailable(
            "store.unavailable",
            "the store " + grant.store().bucket() + " failed with " + told(answer),
            "It is tried again.")
        .causedBy(answer);
  }

  private static Failure unreachable(SdkException error, UploadGrant grant) {
    return new Unavailable(
            "store.unreachable",
            "no answer from the store at " + grant.store().endpoint(),
            "Check the network and the proxy; flightloom doctor tries it.")
        .causedBy(error);
  }

  private static Duration retryAfter(AwsServiceException answer) {
    return Optional.ofNullable(answer.awsErrorDetails())
        .flatMap(it -> Optional.ofNullable(it.sdkHttpResponse()))
        .flatMap(it -> it.firstMatchingHeader("Retry-After"))
        .filter(it -> it.matches("\\d{1,6}"))
        .map(it -> Duration.ofSeconds(Long.parseLong(it)))
        .orElse(Duration.ZERO);
  }

  private static String told(AwsServiceException answer) {
    return "status " + answer.statusCode() + " " + code(answer) + ", request " + answer.requestId();
  }

  private static String code(AwsServiceException answer) {
    var details = answer.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }
}
