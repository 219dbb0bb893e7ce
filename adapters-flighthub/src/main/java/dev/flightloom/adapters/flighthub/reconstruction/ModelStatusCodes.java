package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.BuildStage.Step;

/** The numbers of model_status (contract chapter 10.7); 9 and 15 have one and the same name. */
final class ModelStatusCodes {
  private ModelStatusCodes() {}

  /** What a status says, with the facts beside it that matter for it. */
  static Signal signal(int status, int percent, int errorCode, Archive archive) {
    return switch (status) {
      case 8 -> new Signal.Failed(errorCode, Step.RECONSTRUCTION);
      case 9, 15 -> new Signal.Done(archive);
      case 12 -> new Signal.Waiting();
      case 13 -> new Signal.Failed(errorCode, Step.RESOURCES);
      case 14 -> new Signal.Running(percent);
      case 16 -> new Signal.Cancelled();
      default -> new Signal.Unrecognised(status);
    };
  }
}
