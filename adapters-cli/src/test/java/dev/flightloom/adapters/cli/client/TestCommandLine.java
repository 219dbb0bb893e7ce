package dev.flightloom.adapters.cli.client;

import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.application.system.port.in.ReadClock;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The whole command line over lambdas, put together as CDI would, on a terminal in memory. */
public final class TestCommandLine implements IFactory {
  private final Map<Class<?>, Object> known = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Simulated, on no screen, with a free journal. */
  public TestCommandLine() {
    with(HostProcess.class, new TestProcess());
    with(InstantSource.class, InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
    with(ReadClock.class, () -> Instant.parse("2026-03-01T12:00:00Z"));
    with(ClaimJournal.class, () -> {});
    mode(new OperatingMode.Simulated("http://127.0.0.1:4711/simulator"));
    screen(new Terminal.Abilities(100, false, false, false));
  }

  /** Uses {@code instance} wherever {@code type} is asked for. */
  public <T> TestCommandLine with(Class<T> type, T instance) {
    known.put(type, instance);
    return this;
  }

  /** Changes what is simulated or live. */
  public TestCommandLine mode(OperatingMode mode) {
    var system = new SystemDescription("1.2.3", mode, "/data/journal.db", true);
    return with(DescribeSystem.class, () -> system);
  }

  /** Changes what the screen can do. */
  public TestCommandLine screen(Terminal.Abilities abilities) {
    return with(
        Terminal.class,
        new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), abilities));
  }

  /** Runs a command and answers its exit code. */
  public int run(String... args) {
    var terminal = (Terminal) known.get(Terminal.class);
    var root = CommandTree.with(this).setOut(terminal.out()).setErr(terminal.err());
    return CommandTree.complaining(root, terminal).execute(args);
  }

  /** What went to stdout so far. */
  public String out() {
    return out.toString();
  }

  /** What went to stderr so far. */
  public String err() {
    return err.toString();
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    var constructors = type.getDeclaredConstructors();
    return constructors.length == 1 && constructors[0].getParameterCount() > 0
        ? type.cast(construct(constructors[0]))
        : CommandLine.defaultFactory().create(type);
  }

  private Object construct(Constructor<?> constructor) throws ReflectiveOperationException {
    var types = constructor.getGenericParameterTypes();
    var arguments = new Object[types.length];
    for (var i = 0; i < types.length; i++) {
      arguments[i] = argument(types[i]);
    }
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  private Object argument(Type type) {
    return type instanceof ParameterizedType generic
        ? (Provider<Object>) () -> instance((Class<?>) generic.getActualTypeArguments()[0])
        : instance((Class<?>) type);
  }

  private Object instance(Class<?> type) {
    return Optional.ofNullable(known.get(type)).orElseGet(() -> made(type));
  }

  private Object made(Class<?> type) {
    if (type.isInterface()) {
      throw new IllegalStateException("the test gives no " + type.getSimpleName());
    }
    try {
      return construct(type.getDeclaredConstructors()[0]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
