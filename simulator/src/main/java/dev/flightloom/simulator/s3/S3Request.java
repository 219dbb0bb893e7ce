package dev.flightloom.simulator.s3;

import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.call.Target;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Optional;

/**
 * A request to the bucket.
 *
 * @param body to be read once
 */
public record S3Request(
    Operation operation, String method, Target target, HttpHeaders headers, InputStream body) {

  /** The decoded key, empty for the bucket itself. */
  public String key() {
    return target.key();
  }

  /** A query parameter, empty where it is absent. */
  public String parameter(String name) {
    return target.parameter(name);
  }

  /** A header, empty where it is absent. */
  public String header(String name) {
    return Optional.ofNullable(headers.getHeaderString(name)).orElse("");
  }

  /** What the object is said to be. */
  public String contentType() {
    var type = header("Content-Type");
    return type.isEmpty() ? "application/octet-stream" : type;
  }

  /** Declared hash of the body, or one of S3's words for its absence. */
  public String payloadHash() {
    return header("x-amz-content-sha256");
  }

  /** Whether the body is framed in signed chunks. */
  public boolean chunked() {
    return payloadHash().startsWith("STREAMING-");
  }
}
