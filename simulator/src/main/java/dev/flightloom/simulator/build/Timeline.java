package dev.flightloom.simulator.build;

import java.time.Duration;
import java.time.Instant;

/** Tells a model's state at any instant from its record alone: 12, 14, 15, 9, then the archive. */
final class Timeline {
  private Timeline() {}

  static ModelState at(Model model, Instant now) {
    if (!now.isBefore(model.cancelledAt())) {
      return new ModelState(ModelState.CANCELLED, reached(model, model.cancelledAt()), 0, 0, 0);
    }
    if (now.isBefore(model.begunAt())) {
      return new ModelState(ModelState.WAITING, 0, 0, 0, 0);
    }
    return switch (model.course().ending()) {
      case RESOURCES_REFUSED ->
          new ModelState(ModelState.REFUSED, 0, model.course().errorCode(), 0, 0);
      case FAILS -> failing(model, now);
      case SUCCEEDS -> succeeding(model, now);
    };
  }

  private static ModelState failing(Model model, Instant now) {
    int progress = reached(model, now);
    return now.isBefore(model.builtAt())
        ? new ModelState(ModelState.RUNNING, progress, 0, 0, 0)
        : new ModelState(ModelState.FAILED, 99, model.course().errorCode(), 0, 0);
  }

  private static ModelState succeeding(Model model, Instant now) {
    if (now.isBefore(model.builtAt())) {
      return new ModelState(ModelState.RUNNING, reached(model, now), 0, 0, 0);
    }
    var importedAt = model.builtAt().plus(model.course().importing());
    if (now.isBefore(importedAt)) {
      return new ModelState(ModelState.BUILT, 100, 0, 0, 0);
    }
    return packing(model.course(), importedAt, now);
  }

  private static ModelState packing(Course course, Instant from, Instant now) {
    int percent = percent(from, course.zipping(), now);
    boolean over = !now.isBefore(from.plus(course.zipping()));
    return switch (course.zip()) {
      case NEVER_STARTS -> imported(0, 0);
      case FAILS -> over ? imported(ModelState.ZIP_FAILED, 99) : imported(1, percent);
      case FINISHES -> over ? imported(ModelState.ZIP_FINISHED, 100) : imported(1, percent);
    };
  }

  private static ModelState imported(int zip, int percent) {
    return new ModelState(ModelState.IMPORTED, 100, 0, zip, percent);
  }

  private static int reached(Model model, Instant now) {
    return now.isBefore(model.begunAt())
        ? 0
        : percent(model.begunAt(), model.course().build(), now);
  }

  /** Whole percents, at most 99: 100 belongs to the state that follows. */
  private static int percent(Instant from, Duration length, Instant now) {
    long total = Math.max(1, length.toMillis());
    return Math.clamp(Duration.between(from, now).toMillis() * 100 / total, 0, 99);
  }
}
