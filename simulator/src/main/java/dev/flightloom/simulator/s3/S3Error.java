package dev.flightloom.simulator.s3;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Errors of the bucket, with S3's names and HTTP statuses. */
public enum S3Error {
  ACCESS_DENIED("AccessDenied", 403),
  BAD_DIGEST("BadDigest", 400),
  CONTENT_MISMATCH("XAmzContentSHA256Mismatch", 400),
  ENTITY_TOO_SMALL("EntityTooSmall", 400),
  EXPIRED_TOKEN("ExpiredToken", 400),
  INCOMPLETE_BODY("IncompleteBody", 400),
  INTERNAL_ERROR("InternalError", 500),
  INVALID_ACCESS_KEY("InvalidAccessKeyId", 403),
  INVALID_ARGUMENT("InvalidArgument", 400),
  INVALID_PART("InvalidPart", 400),
  INVALID_PART_ORDER("InvalidPartOrder", 400),
  INVALID_RANGE("InvalidRange", 416),
  INVALID_TOKEN("InvalidToken", 400),
  MALFORMED_XML("MalformedXML", 400),
  METHOD_NOT_ALLOWED("MethodNotAllowed", 405),
  MISSING_ARGUMENT("MissingArgument", 400),
  NO_SUCH_BUCKET("NoSuchBucket", 404),
  NO_SUCH_KEY("NoSuchKey", 404),
  NO_SUCH_UPLOAD("NoSuchUpload", 404),
  NOT_IMPLEMENTED("NotImplemented", 501),
  SIGNATURE_MISMATCH("SignatureDoesNotMatch", 403),
  SLOW_DOWN("SlowDown", 503);

  private final String word;
  private final int status;

  S3Error(String word, int status) {
    this.word = word;
    this.status = status;
  }

  /** The error as an answer that ends the request. */
  public WebApplicationException because(String message) {
    return new WebApplicationException(message, answer(status, word, message));
  }

  /** An error document with any status and name. */
  public static Response answer(int status, String word, String message) {
    var text =
        Xml.plain(
            "Error",
            error ->
                error
                    .element("Code", word)
                    .element("Message", message)
                    .element("RequestId", "SIMULATOR"));
    return Response.status(status).type(MediaType.APPLICATION_XML).entity(text).build();
  }

  /** The name that fits an HTTP status best, for injected errors. */
  public static String wordFor(int status) {
    return switch (status) {
      case 401, 403 -> ACCESS_DENIED.word;
      case 429, 503 -> SLOW_DOWN.word;
      case 404 -> NO_SUCH_KEY.word;
      default -> status < 500 ? INVALID_ARGUMENT.word : INTERNAL_ERROR.word;
    };
  }
}
