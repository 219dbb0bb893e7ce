package dev.flightloom.adapters.cli.flighttask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Creation;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import jakarta.enterprise.context.Dependent;
import java.util.Set;

/** Tells what became of an order. */
@Dependent
class OrderTelling {
  private final Terminal terminal;

  OrderTelling(Terminal terminal) {
    this.terminal = terminal;
  }

  void checked(ReadinessReport report, Set<ReadinessCode> overrides, boolean json) {
    ReadinessText.note(report, overrides, terminal);
    var ready = report.passes(overrides);
    if (json) {
      Json.printPretty(terminal, node("checked", report, overrides));
    } else {
      terminal.print(
          ready
              ? "Ready: nothing blocks. Nothing was ordered."
              : "Not ready: " + count(report, overrides) + " Nothing was ordered.");
    }
  }

  /** Tells it and answers the exit code. */
  int told(Creation creation, Set<ReadinessCode> overrides, boolean json) {
    ReadinessText.note(creation.report(), overrides, terminal);
    if (json) {
      Json.printPretty(terminal, node(creation, overrides));
    }
    return switch (creation) {
      case Creation.Created created -> created(created, json);
      case Creation.Unsettled(_, var why, _) -> {
        terminal.note(terminal.styled(Terminal.Style.RED, "Unknown:") + " " + why.message());
        terminal.note("Remedy: " + why.remedy());
        yield ExitCode.FAILED;
      }
      case Creation.NotReady(var report) -> {
        terminal.note("Nothing was ordered: " + count(report, overrides));
        yield ExitCode.FINDINGS;
      }
    };
  }

  private int created(Creation.Created created, boolean json) {
    if (!json) {
      terminal.print("Task " + created.id() + " '" + created.name() + "' is accepted.");
    }
    terminal.note("Accepted is not flown; follow it with: flightloom tasks watch " + created.id());
    return ExitCode.OK;
  }

  private static String count(ReadinessReport report, Set<ReadinessCode> overrides) {
    var blocking = report.blocking(overrides).size();
    return blocking == 1 ? "1 finding blocks." : blocking + " findings block.";
  }

  private static ObjectNode node(Creation creation, Set<ReadinessCode> overrides) {
    return switch (creation) {
      case Creation.Created(var id, var name, var report) ->
          node("known", report, overrides).put("id", id.value()).put("name", name);
      case Creation.Unsettled(var name, var why, var report) ->
          node("unknown", report, overrides)
              .put("name", name)
              .put("message", why.message())
              .put("remedy", why.remedy());
      case Creation.NotReady(var report) -> node("not-ready", report, overrides);
    };
  }

  private static ObjectNode node(
      String outcome, ReadinessReport report, Set<ReadinessCode> overrides) {
    var node = Json.object().put("outcome", outcome).put("ready", report.passes(overrides));
    node.put("checkedAt", report.checkedAt().toString());
    node.set("findings", ReadinessText.nodes(report, overrides));
    return node;
  }
}
