package dev.flightloom.domain.reconstruction.capture;

/** How far one file is; the journal's memory for restarts. */
public sealed interface FileState {

  /** Waits to be sent. */
  record Planned() implements FileState {}

  /** Being sent; after a crash the store is asked whether it arrived. */
  record Sending(GrantId grant) implements FileState {}

  /** In the bucket and not yet called back. */
  record Stored(StoredObject object) implements FileState {}

  /** Named in a callback whose answer is not known; after a crash the resource is looked up. */
  record CallingBack(StoredObject object) implements FileState {}

  /** Accepted by FlightHub; never called back again. */
  record Registered(StoredObject object) implements FileState {}

  /** Not sent, for the reason that the finding {@code reason} gives. */
  record LeftOut(Finding.Code reason) implements FileState {}

  /** The step without its data, for counting and filtering. */
  enum Step {
    PLANNED,
    SENDING,
    STORED,
    CALLING_BACK,
    REGISTERED,
    LEFT_OUT
  }

  /** The step of this state. */
  default Step step() {
    return switch (this) {
      case Planned _ -> Step.PLANNED;
      case Sending _ -> Step.SENDING;
      case Stored _ -> Step.STORED;
      case CallingBack _ -> Step.CALLING_BACK;
      case Registered _ -> Step.REGISTERED;
      case LeftOut _ -> Step.LEFT_OUT;
    };
  }
}
