package dev.flightloom.application.reconstruction.build;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Edition;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Counts the project's running builds against the edition's limit before each start. */
public record EditionRoom(ReconstructionEngine engine, Edition edition, Duration pause)
    implements Room {

  @Override
  public Optional<String> obstacle(ProjectId project, Calls calls) {
    var running = calls.call("running_models", () -> engine.running(project)).size();
    return edition.hasRoomBeside(running)
        ? Optional.empty()
        : Optional.of(
            "%d of %d builds of the %s edition are running"
                .formatted(
                    running, edition.parallelBuilds(), edition.name().toLowerCase(Locale.ROOT)));
  }
}
