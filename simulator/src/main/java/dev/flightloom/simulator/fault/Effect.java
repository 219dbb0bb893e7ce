package dev.flightloom.simulator.fault;

import dev.flightloom.simulator.profile.Profile.EtagForm;

/** What a fault does to a call. */
public sealed interface Effect {
  /** Whether the call has its real effect, and only its answer is spoilt. */
  default boolean after() {
    return true;
  }

  /** Nothing but the rule's delay. */
  record Delay() implements Effect {}

  /** An HTTP error; {@code retryAfter} in seconds, 0 for no header. */
  record Status(int status, int retryAfter, boolean after) implements Effect {}

  /** A business code in an HTTP 200; the bucket answers it as an S3 error of that text. */
  record Code(int code, String message, boolean after) implements Effect {}

  /** A web page instead of JSON, with HTTP 200 (contract 15 #2). */
  record Html(boolean after) implements Effect {}

  /** A success without {@code data} (contract 1.5). */
  record DataAbsent() implements Effect {}

  /** A success whose {@code list} is null (contract 1.5). */
  record ListNull() implements Effect {}

  /** Half of the body, then the end of the connection. */
  record CutBody() implements Effect {}

  /** The body in eight pieces with a pause between them. */
  record SlowBody(long pauseMillis) implements Effect {}

  /** The end of the connection instead of an answer. */
  record Reset(boolean after) implements Effect {}

  /** The answer that an expired key or token gets. */
  record ExpiredToken() implements Effect {
    @Override
    public boolean after() {
      return false;
    }
  }

  /** An object stored with its ETag in another form. */
  record Etag(EtagForm form) implements Effect {}
}
