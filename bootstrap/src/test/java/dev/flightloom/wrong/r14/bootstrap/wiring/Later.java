package dev.flightloom.wrong.r14.bootstrap.wiring;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Wrong: promises instead of waiting, hidden in a list. */
interface Later {
  List<CompletionStage<String>> names();
}
