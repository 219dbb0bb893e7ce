package dev.flightloom.bootstrap;

import dev.flightloom.adapters.cli.client.CommandLines;
import dev.flightloom.adapters.cli.client.CommandRunner;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;

/** The process: answers at once what needs nothing, else starts what the command wants. */
@QuarkusMain
public final class Flightloom implements QuarkusApplication {

  private final CommandRunner commands;
  private final Service service;

  /** Quarkus makes it once everything is started. */
  public Flightloom(CommandRunner commands, Service service) {
    this.commands = commands;
    this.service = service;
  }

  /** Where the process begins. */
  public static void main(String... args) {
    var out = writer(System.out);
    var err = writer(System.err);
    var answer = CommandLines.answerWithoutStarting(args, out, err);
    if (answer.isPresent()) {
      System.exit(answer.getAsInt());
    }
    var launch = new Launch(CommandLines.needs(args));
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
    return service.start() ? commands.run(args) : 1;
  }
}
