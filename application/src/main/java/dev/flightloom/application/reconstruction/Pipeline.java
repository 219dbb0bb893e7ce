package dev.flightloom.application.reconstruction;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;

/** The work of every stage in order. */
public record Pipeline(
    StageWork collect,
    StageWork upload,
    StageWork register,
    StageWork start,
    StageWork track,
    StageWork fetch,
    StageWork cancel) {

  /** The work that is due; a final stage has none and is never asked for. */
  StageWork dueFor(Reconstruction reconstruction) {
    if (reconstruction.isCancelling()) {
      return cancel;
    }
    return switch (reconstruction.stage()) {
      case Stage.Collecting _ -> collect;
      case Stage.Uploading _ -> upload;
      case Stage.Registering _ -> register;
      case Stage.Starting _ -> start;
      case Stage.Building _ -> track;
      case Stage.Fetching _ -> fetch;
      case Stage.Finished _, Stage.Failed _, Stage.Cancelled _ ->
          throw new IllegalStateException("nothing is due in " + reconstruction.stage());
    };
  }
}
