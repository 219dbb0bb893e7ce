package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.livestream.port.in.SwitchForwarder;
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

/** Lets a forwarder push. */
@Dependent
@Unremovable
@Command(
    name = "enable",
    description = "Let a forwarder push whenever its device is online.",
    footerHeading = "%nExamples:%n",
    footer = "  flightloom forwarders enable conv-0001 --project Quarry")
class ForwardersEnableCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<ForwarderChange> change;
  private final Provider<SwitchForwarder> switchForwarder;

  @Parameters(paramLabel = "FORWARDER", description = "Id of the forwarder.")
  String forwarder = "";

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ForwardersEnableCommand(
      Provider<ForwarderChange> change, Provider<SwitchForwarder> switchForwarder) {
    this.change = change;
    this.switchForwarder = switchForwarder;
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
            "enabled",
            (project, id) -> switchForwarder.get().switchForwarder(project, id, true));
  }
}
