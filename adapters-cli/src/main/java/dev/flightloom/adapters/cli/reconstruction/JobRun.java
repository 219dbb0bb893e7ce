package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Terminal;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.InstantSource;

/** Runs a job until it rests, tells about it, and reports how it was left. */
@Dependent
class JobRun {
  private final Terminal terminal;
  private final Foreground foreground;
  private final Outcome outcome;
  private final InstantSource clock;

  JobRun(Terminal terminal, Foreground foreground, Outcome outcome, InstantSource clock) {
    this.terminal = terminal;
    this.foreground = foreground;
    this.outcome = outcome;
    this.clock = clock;
  }

  /** Says first which job it is. */
  int run(JobStart.Ready ready, RunOptions options, boolean json) {
    announce(ready, json);
    var begin = clock.instant();
    var patience = Math.max(1, options.patience);
    var narrator = narrator(options, json);
    var run =
        ready.continued()
            ? foreground.goOn(ready.job(), patience, narrator)
            : foreground.follow(ready.job(), patience, narrator);
    return outcome.tell(run, Duration.between(begin, clock.instant()), json);
  }

  private void announce(JobStart.Ready ready, boolean json) {
    var job = ready.job();
    var how =
        ready.continued()
            ? " goes on where it stopped (--fresh begins a new one)."
            : " is new; models go to " + job.instructions().outputFolder();
    terminal.note("Job " + job.id() + how);
    if (json) {
      var node = Json.object().put("type", "job").put("id", job.id().value());
      node.put("continued", ready.continued()).put("project", job.project().value());
      Json.printLine(terminal, node.put("outputFolder", job.instructions().outputFolder()));
    }
  }

  private Narrator narrator(RunOptions options, boolean json) {
    if (json) {
      return new JsonNarrator(terminal);
    }
    if (options.quiet) {
      return new Narrator() {};
    }
    return terminal.abilities().interactive() && !options.noProgress
        ? new LiveNarrator(terminal)
        : new PlainNarrator(terminal);
  }
}
