package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.application.system.port.in.ReadClock;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Orders a flight. */
@Dependent
@Unremovable
@Command(
    name = "create",
    description = {
      "Order a flight of a dock: at once, at a time, or as a series.",
      "Checks dock, aircraft, weather, health and route first, and orders nothing while a finding"
          + " blocks (exit code 3). Needs flightloom.commands.enabled."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom tasks create --dock 8DCKTEST0001 --route fence-check-07 --return-altitude 80"
          + " --dry-run",
      "  flightloom tasks create --dock 8DCKTEST0001 --route fence-check-07 --return-altitude 80"
          + " --in 10m",
      "  flightloom tasks create --dock 8DCKTEST0001 --route fence-check-07 --return-altitude 80"
          + " --at 2026-03-01T09:00 --until 2026-03-01T10:00 --zone Europe/Berlin",
      "  flightloom tasks create --dock 8DCKTEST0001 --route fence-check-07 --return-altitude 80"
          + " --start 2026-03-01T09:00,2026-03-01T15:00 --repeat weekly --weekdays monday,friday"
          + " --series-end 2026-04-01T00:00",
      "  flightloom tasks create --dock 8DCKTEST0001 --route fence-check-07 --return-altitude 80"
          + " --override weather.wind-not-told"
    })
class TasksCreateCommand implements Callable<Integer>, Startup.Wanted {
  private static final Instant SOME_DAY = Instant.parse("2000-01-01T00:00:00Z");

  private final Provider<ModeBanner> banner;
  private final Provider<Ordering> ordering;
  private final Provider<ReadClock> clock;

  @Mixin OrderOptions what = new OrderOptions();

  @Mixin FlightOptions flight = new FlightOptions();

  @Mixin ScheduleOptions schedule = new ScheduleOptions();

  @Option(
      names = "--override",
      order = 40,
      split = ",",
      paramLabel = "CODE",
      description =
          "Order although that finding blocks; by its code, several with commas. The audit journal"
              + " has it.")
  List<String> overrides = List.of();

  @Option(names = "--dry-run", order = 41, description = "Only check; order nothing.")
  boolean dryRun;

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  TasksCreateCommand(
      Provider<ModeBanner> banner, Provider<Ordering> ordering, Provider<ReadClock> clock) {
    this.banner = banner;
    this.ordering = ordering;
    this.clock = clock;
  }

  @Override
  public Startup startup() {
    usage(() -> wish(SOME_DAY));
    return Startup.flightHub(dryRun ? Startup.Journal.NONE : Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var wish = usage(() -> wish(clock.get().read()));
    return dryRun
        ? ordering.get().check(what.project, wish, output.json())
        : ordering.get().create(what.project, wish, output.json());
  }

  /** What is wrong whatever the time is told before anything starts. */
  private Ordering.Wish wish(Instant now) {
    var order = what.order(schedule.schedule(now), schedule, flight.rules());
    return new Ordering.Wish(
        order, !what.name.isBlank(), what.exactName ? Naming.EXACT : Naming.MARKED, overridden());
  }

  private Set<ReadinessCode> overridden() {
    return overrides.stream()
        .map(word -> FlightOptions.named("--override", () -> ReadinessCode.override(word)))
        .collect(Collectors.toSet());
  }

  private <T> T usage(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }
}
