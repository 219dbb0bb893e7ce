package dev.flightloom.adapters.cli.terminal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;

/** The first line of every command that touches FlightHub: simulated or live. */
@Dependent
public class ModeBanner {
  private final Terminal terminal;
  private final Provider<DescribeSystem> describeSystem;

  ModeBanner(Terminal terminal, Provider<DescribeSystem> describeSystem) {
    this.terminal = terminal;
    this.describeSystem = describeSystem;
  }

  /** A banner over the given parts, for tests. */
  public static ModeBanner over(Terminal terminal, DescribeSystem describeSystem) {
    return new ModeBanner(terminal, () -> describeSystem);
  }

  /** Prints the line and answers what it was made from. */
  public SystemDescription show() {
    var system = describeSystem.get().describe();
    var mode = system.mode();
    terminal.note(
        switch (mode) {
          case OperatingMode.Simulated(var address) ->
              "Mode: SIMULATED (embedded simulator at " + address + ")";
          case OperatingMode.Live(var address) -> "Mode: LIVE (" + address + ")";
        });
    return system;
  }

  /** The same for a machine. */
  public static ObjectNode asJson(SystemDescription system) {
    var word = system.mode() instanceof OperatingMode.Simulated ? "simulated" : "live";
    var node = Json.object().put("type", "mode").put("mode", word);
    return node.put("address", system.mode().address()).put("version", system.version());
  }
}
