package dev.flightloom.adapters.cli.terminal;

/** What a command wants to be started before it runs. */
public record Startup(Http http, Journal journal) {

  /** Nothing but the command itself. */
  public static final Startup NOTHING = new Startup(new Http.None(), Journal.NONE);

  /** Which HTTP server the process opens. */
  public sealed interface Http {
    /** No port at all. */
    record None() implements Http {}

    /** The simulator on a free loopback port when nothing live is configured, else no port. */
    record EmbeddedSimulator() implements Http {}

    /** The whole service; port 0 takes a free one. */
    record Service(String host, int port) implements Http {}

    /**
     * The simulator alone.
     *
     * @param clock real, frozen or a factor such as x60
     * @param scenario name of one that ships with it, or a file; empty for none
     */
    record Simulator(String host, int port, String clock, String scenario) implements Http {}
  }

  /** What is done with the journal of jobs and commands. */
  public enum Journal {
    /** Not opened. */
    NONE,
    /**
     * Read, and short entries written, while another process may work on it: wishes for jobs, and
     * what the audit journal keeps of commands to docks and aircraft.
     */
    SHARED,
    /** This process works on jobs; it claims the journal first. */
    WORK
  }

  /**
   * Implemented by every command that starts something; asked after its options were parsed, so it
   * is also the place for checks that need nothing started.
   */
  @FunctionalInterface
  public interface Wanted {
    /**
     * The start-up for the options as given.
     *
     * @throws picocli.CommandLine.ParameterException when the options do not fit together
     */
    Startup startup();
  }

  /** A command that talks to FlightHub, or to the simulator in its place. */
  public static Startup flightHub(Journal journal) {
    return new Startup(new Http.EmbeddedSimulator(), journal);
  }
}
