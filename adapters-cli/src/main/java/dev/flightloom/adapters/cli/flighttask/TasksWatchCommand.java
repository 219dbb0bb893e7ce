package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.flighttask.port.in.WatchFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskSighting;
import dev.flightloom.domain.flighttask.TaskStatus;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Follows a task to its end. */
@Dependent
@Unremovable
@Command(
    name = "watch",
    description = {
      "Follow a flight task: tell every change until it is over.",
      "Tells when it was accepted but does not fly. Exit code 0 only for a flight that succeeded;"
          + " with --media also all photos must have arrived."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks watch 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d",
      "  flightloom tasks watch 0f5c1c9e-7d6b-4c0e-9d37-0a4f5e1b2c3d --media --json"
    })
class TasksWatchCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<ModeBanner> banner;
  private final Provider<HostProcess> process;
  private final Provider<SightingText> text;
  private final Provider<FindProject> findProject;
  private final Provider<WatchFlightTask> watchFlightTask;

  @Mixin TaskOptions which = new TaskOptions();

  @Option(names = "--media", order = 21, description = "Go on until all photos have arrived.")
  boolean media;

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksWatchCommand(
      Provider<ModeBanner> banner,
      Provider<HostProcess> process,
      Provider<SightingText> text,
      Provider<FindProject> findProject,
      Provider<WatchFlightTask> watchFlightTask) {
    this.banner = banner;
    this.process = process;
    this.text = text;
    this.findProject = findProject;
    this.watchFlightTask = watchFlightTask;
  }

  @Override
  public Startup startup() {
    which.require(spec);
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var watcher = Thread.currentThread();
    try (var _ = process.get().onInterrupt(watcher::interrupt)) {
      return exitCode(watch());
    } catch (Failure failure) {
      if (process.get().interrupted()) {
        return ExitCode.INTERRUPTED;
      }
      throw failure;
    }
  }

  private TaskSighting watch() {
    var until = media ? WatchFlightTask.Until.MEDIA : WatchFlightTask.Until.OVER;
    var project = findProject.get().find(which.project).id();
    return watchFlightTask
        .get()
        .watch(
            project, new TaskId(which.task), until, seen -> text.get().tell(seen, output.json()));
  }

  private int exitCode(TaskSighting last) {
    if (!last.isOver() || process.get().interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    if (media && !last.hasAllMedia()) {
      text.get().mediaMissing();
      return ExitCode.FAILED;
    }
    return last.task().status().is(TaskStatus.SUCCESS) ? ExitCode.OK : ExitCode.FAILED;
  }
}
