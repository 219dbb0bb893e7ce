package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;

/** What suspending and restoring have in common: where, and how it ended. */
@Dependent
class Changing {
  private final Terminal terminal;
  private final ModeBanner banner;
  private final Provider<FindProject> findProject;

  Changing(Terminal terminal, ModeBanner banner, Provider<FindProject> findProject) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
  }

  ProjectId project(String idOrName) {
    banner.show();
    return findProject.get().find(idOrName).id();
  }

  /** Tells it and answers the exit code. */
  int tell(TaskId task, String changed, Outcome<TaskId> outcome, boolean json) {
    var node = Json.object().put("id", task.value());
    return switch (outcome) {
      case Outcome.Known<TaskId> _ -> {
        if (json) {
          Json.printPretty(terminal, node.put("outcome", "known").put("status", changed));
        } else {
          terminal.print("Task " + task + " is " + changed + ".");
        }
        yield ExitCode.OK;
      }
      case Outcome.Unknown<TaskId>(var why) -> {
        if (json) {
          Json.printPretty(terminal, node.put("outcome", "unknown").put("message", why.message()));
        }
        terminal.note(
            "Nobody knows whether task "
                + task
                + " is "
                + changed
                + ", for the answer was lost: "
                + why.message());
        terminal.note("Remedy: look at it with flightloom tasks show " + task);
        yield ExitCode.FAILED;
      }
    };
  }
}
