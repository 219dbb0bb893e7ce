package dev.flightloom.bootstrap;

import dev.flightloom.adapters.cli.client.CommandLines;
import dev.flightloom.adapters.cli.client.CommandRunner;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;

/** The process: answers at once what needs nothing, else starts what the command wants. */
@QuarkusMain
public final class Flightloom implements QuarkusApplication {

  private final CommandRunner commands;
  private final Service service;
  private final HttpServer server;

  /** Quarkus makes it once everything is started. */
  public Flightloom(CommandRunner commands, Service service, HttpServer server) {
    this.commands = commands;
    this.service = service;
    this.server = server;
  }

  /** Where the process begins. */
  public static void main(String... args) {
    var out = writer(System.out);
    var err = writer(System.err);
    var answer = CommandLines.answerWithoutStarting(args, out, err);
    if (answer.isPresent()) {
      System.exit(answer.getAsInt());
    }
    var launch = new Launch(args[0], CommandLines.needs(args));
    launch
        .obstacle()
        .ifPresent(text -> {
          err.println(text);
          System.exit(1);
        });
    launch.configure();
    Quarkus.run(Flightloom.class, args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  @Override
  public int run(String... args) {
    // Commands read the port that was taken from the setting that asked for any.
    System.setProperty("quarkus.http.port", Integer.toString(server.getPort()));
    return service.start(System.err) ? commands.run(args) : 1;
  }
}
