package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.function.BiConsumer;

/** What enabling, disabling and deleting have in common. */
@Dependent
class ForwarderChange {
  private final Terminal terminal;
  private final ModeBanner banner;
  private final Provider<FindProject> findProject;

  ForwarderChange(Terminal terminal, ModeBanner banner, Provider<FindProject> findProject) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
  }

  /** Makes the change and tells that {@code forwarder} is now {@code changed}. */
  int make(
      ProjectOption output,
      String forwarder,
      String changed,
      BiConsumer<ProjectId, ForwarderId> change) {
    banner.show();
    change.accept(findProject.get().find(output.project()).id(), new ForwarderId(forwarder));
    if (output.json()) {
      Json.printPretty(terminal, Json.object().put("id", forwarder).put("is", changed));
    } else {
      terminal.print("Forwarder " + forwarder + " is " + changed + ".");
    }
    return ExitCode.OK;
  }
}
