package dev.flightloom.bootstrap;

import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Startup.Http;
import dev.flightloom.adapters.cli.terminal.Startup.Journal;
import dev.flightloom.simulator.scenario.ScenarioFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;

/** Turns what a command wants into the settings with which Quarkus starts. */
record Launch(String command, Startup startup) {

  private static final String HOST = "quarkus.http.host";
  private static final String PORT = "quarkus.http.port";

  /** Why the wanted address cannot be listened on; asked before anything is started. */
  Optional<String> obstacle() {
    return switch (startup.http()) {
      case Http.Service(var host, var port) -> obstacle(host, port);
      case Http.Simulator(var host, var port, _, var scenario) ->
          obstacle(host, port).or(() -> unplayable(scenario));
      case Http.None _, Http.EmbeddedSimulator _ -> Optional.empty();
    };
  }

  private static Optional<String> obstacle(String host, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(
          "Error [host.unknown]: There is no host " + host + ".\nRemedy: Check --host.");
    } catch (IOException e) {
      return Optional.of(
          "Error [port.in-use]: Port %d of %s cannot be opened: %s.%nRemedy: End the other process, or take another port with --port (0 finds a free one)."
              .formatted(port, host, e.getMessage()));
    }
  }

  private static Optional<String> unplayable(String scenario) {
    if (scenario.isEmpty()) {
      return Optional.empty();
    }
    return ScenarioFiles.complaint(scenario)
        .map(each ->
            "Error [scenario.invalid]: "
                + each
                + ".\nRemedy: Name one that ships with the simulator, or repair the file;"
                + " docs/simulator.md tells what may be in it.");
  }

  /** Writes system properties, which win over every other source. */
  void configure() {
    preset("flightloom.journal.owner", command);
    switch (startup.http()) {
      case Http.None _ -> command(false);
      case Http.EmbeddedSimulator _ -> command(true);
      case Http.Service(var host, var port) -> listen(host, port, "service");
      case Http.Simulator(var host, var port, var clock, var scenario) -> {
        listen(host, port, "simulator");
        set("flightloom.simulator.enabled", "true");
        set("flightloom.simulator.clock", clock);
        if (!scenario.isEmpty()) {
          set("flightloom.simulator.scenario", scenario);
        }
      }
    }
    if (startup.journal() == Journal.WORK) {
      // One process at a time works on the journal, so one at a time keeps the simulated world.
      preset(
          "flightloom.simulator.snapshot-file",
          "${flightloom.data-directory}/simulator/world.json");
    }
  }

  private static void command(boolean simulator) {
    set("flightloom.role", "command");
    if (simulator) {
      set(HOST, "127.0.0.1");
      set(PORT, "0");
      // Live commands need no port of their own.
      set("quarkus.http.host-enabled", "${flightloom.simulator.enabled}");
    } else {
      set("quarkus.http.host-enabled", "false");
    }
    preset("quarkus.log.level", "WARN");
  }

  private static void listen(String host, int port, String role) {
    set("flightloom.role", role);
    set(HOST, host);
    set(PORT, Integer.toString(port));
  }

  private static void set(String name, String value) {
    System.setProperty(name, value);
  }

  /** Leaves what a person chose on the command line of the JVM. */
  private static void preset(String name, String value) {
    if (System.getProperty(name) == null) {
      set(name, value);
    }
  }
}
