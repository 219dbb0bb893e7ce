package dev.flightloom.adapters.cli.system;

import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Addresses as they are printed, and ports as they are checked. */
final class Listening {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private Listening() {}

  static boolean isLoopback(String host) {
    return LOOPBACK.contains(host) || host.startsWith("127.");
  }

  static String address(String host, int port) {
    var shown = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return "http://" + (shown.equals("0.0.0.0") ? "localhost" : shown) + ":" + port;
  }

  static void check(int port, CommandSpec spec) {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--port is 0 to 65535, not " + port + " (0 takes a free port)");
    }
  }
}
