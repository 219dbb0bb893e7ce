package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.livestream.port.in.DeleteForwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes a forwarder. */
@Dependent
@Unremovable
@Command(
    name = "delete",
    description = "Delete a forwarder for good.",
    footerHeading = "%nExamples:%n",
    footer = "  flightloom forwarders delete conv-0001 --project Quarry")
class ForwardersDeleteCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<ForwarderChange> change;
  private final Provider<DeleteForwarder> deleteForwarder;

  @Parameters(paramLabel = "FORWARDER", description = "Id of the forwarder.")
  String forwarder = "";

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ForwardersDeleteCommand(
      Provider<ForwarderChange> change, Provider<DeleteForwarder> deleteForwarder) {
    this.change = change;
    this.deleteForwarder = deleteForwarder;
  }

  @Override
  public Startup startup() {
    Choices.read(spec, "FORWARDER", forwarder, ForwarderId::new);
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    return change
        .get()
        .make(
            output,
            forwarder,
            "deleted",
            (project, id) -> deleteForwarder.get().delete(project, id));
  }
}
