package dev.flightloom.adapters.storage.client;

import dev.flightloom.domain.failure.Failure;

/** What an error of a store means to us. */
public sealed interface Refusal {

  /** The temporary keys are out of date. */
  record Expired() implements Refusal {}

  /** The store does not know the multipart upload. */
  record UnknownUpload() implements Refusal {}

  /** The condition or range of a read does not fit the object any more. */
  record OtherObject() implements Refusal {}

  /** No such object. */
  record Missing() implements Refusal {}

  /** Anything else. */
  record Because(Failure failure) implements Refusal {}
}
