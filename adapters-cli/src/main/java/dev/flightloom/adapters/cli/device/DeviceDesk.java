package dev.flightloom.adapters.cli.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import java.util.function.Function;

/** What every command of devices needs: the terminal, the project, and who sits there. */
@Dependent
@Unremovable
class DeviceDesk {
  private final Terminal terminal;
  private final ModeBanner banner;
  private final FindProject findProject;
  private final Operator operator;

  DeviceDesk(Terminal terminal, ModeBanner banner, FindProject findProject, Operator operator) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.operator = operator;
  }

  /** Says whether this is live, and finds the project that the options name. */
  ProjectId open(ProjectOptions options) {
    banner.show();
    return findProject.find(options.project).id();
  }

  /** Says whether this is live, where the whole organisation is meant. */
  void open() {
    banner.show();
  }

  Terminal terminal() {
    return terminal;
  }

  Actor actor() {
    return operator.actor();
  }

  /** Shows what became of a call without a result of its own. */
  int tell(Outcome<Accepted> outcome, boolean json, String what) {
    return tell(
        outcome,
        json,
        it -> Json.object().put("request", it.id().value()),
        it ->
            what
                + ": FlightHub accepted it. Whether it was carried out shows the state of the"
                + " device. Audit entry "
                + it.id()
                + ".");
  }

  /** Shows what became of a call; an unknown outcome is a failure, as somebody has to look. */
  <T> int tell(
      Outcome<T> outcome, boolean json, Function<T, ObjectNode> node, Function<T, String> line) {
    return switch (outcome) {
      case Outcome.Known<T>(var value) -> {
        if (json) {
          Json.printPretty(terminal, node.apply(value).put("outcome", "known"));
        } else {
          terminal.print(line.apply(value));
        }
        yield ExitCode.OK;
      }
      case Outcome.Unknown<T>(var why) -> tell(why, json);
    };
  }

  private int tell(Unavailable why, boolean json) {
    terminal.note(
        terminal.styled(Terminal.Style.YELLOW, "Outcome unknown [" + why.code() + "]:")
            + " "
            + why.message());
    terminal.note("Check: " + why.remedy());
    if (json) {
      var node = Json.object().put("outcome", "unknown").put("code", why.code());
      Json.printPretty(terminal, node.put("message", why.message()).put("check", why.remedy()));
    }
    return ExitCode.FAILED;
  }
}
