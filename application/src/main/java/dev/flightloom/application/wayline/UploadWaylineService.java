package dev.flightloom.application.wayline;

import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.application.wayline.port.out.RouteStore.Stored;
import dev.flightloom.application.wayline.port.out.ScratchFiles;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Uploads a route in the only order that is safe: nothing is sent that has faults, and nothing is
 * believed that is not listed afterwards; long, as the order is one thing.
 */
public final class UploadWaylineService implements UploadWayline {
  private static final int MOST_GRANTS = 2;
  private static final int SHOWN = 3;

  private final Waylines waylines;
  private final ProjectStorage storage;
  private final RouteStore store;
  private final RouteFiles files;
  private final ScratchFiles scratch;

  /** Keeps nothing. */
  public UploadWaylineService(
      Waylines waylines,
      ProjectStorage storage,
      RouteStore store,
      RouteFiles files,
      ScratchFiles scratch) {
    this.waylines = waylines;
    this.storage = storage;
    this.store = store;
    this.files = files;
    this.scratch = scratch;
  }

  @Override
  public Report upload(Command command) {
    if (!command.scrub()) {
      return send(command, files.read(command.file()), command.file());
    }
    return scratch.use(scrubbed -> {
      files.scrub(command.file(), scrubbed);
      return send(command, files.read(scrubbed), scrubbed);
    });
  }

  private Report send(Command command, RouteFile route, Path content) {
    requireNoFaults(route);
    var name = nameFor(command);
    var key = store(command.project(), name, content);
    var outcome = verified(command.project(), finish(command.project(), name, key, route));
    return new Report(route, name, outcome);
  }

  private static void requireNoFaults(RouteFile route) {
    var faults = route.faults();
    if (!faults.isEmpty()) {
      throw new Rejected(
          "wayline.faulty",
          "Nothing was sent: the route has " + counted(faults.size()) + ". " + told(faults),
          "Repair the route; flightloom routes check shows every fault with its remedy.");
    }
  }

  private RouteName nameFor(Command command) {
    var wish = command.name().isBlank() ? nameOf(command.file()) : command.name();
    var taken = waylines.all(command.project()).stream().map(Wayline::name).toList();
    return RouteName.near(wish).besides(taken);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.kmz$", "");
  }

  private String store(ProjectId project, RouteName name, Path content) {
    for (var grant = 1; grant <= MOST_GRANTS; grant++) {
      switch (store.store(storage.grant(project), name, content)) {
        case Stored.Under(var key) -> {
          return key;
        }
        case Stored.GrantExpired _ -> {}
      }
    }
    throw new Unavailable(
        "store.grant-expired",
        "FlightHub's store refuses fresh keys as expired.",
        "Check the clock of this machine; flightloom doctor shows the difference.");
  }

  /** FlightHub gives no reason, so that what we know ourselves goes along. */
  private Outcome<UploadedRoute> finish(
      ProjectId project, RouteName name, String key, RouteFile route) {
    try {
      return waylines.finishUpload(project, name, key);
    } catch (Rejected refusal) {
      var doubts =
          route.findings().stream()
              .filter(it -> it.severity() == RouteFinding.Severity.WARNING)
              .toList();
      throw (Rejected)
          new Rejected(
                  refusal.code(),
                  refusal.message()
                      + (doubts.isEmpty()
                          ? " Our own check finds nothing wrong with it."
                          : " Our own check has " + counted(doubts.size()) + ": " + told(doubts)),
                  refusal.remedy())
              .causedBy(refusal);
    }
  }

  private Outcome<UploadedRoute> verified(ProjectId project, Outcome<UploadedRoute> outcome) {
    return switch (outcome) {
      case Outcome.Unknown<UploadedRoute> unknown -> unknown;
      case Outcome.Known<UploadedRoute>(var route) ->
          waylines.all(project).stream().anyMatch(it -> it.id().equals(route.id()))
              ? outcome
              : new Outcome.Unknown<>(
                  new Unavailable(
                      "wayline.not-listed",
                      "FlightHub accepted the route as " + route.id() + " but does not list it.",
                      "List the routes again in a minute before you upload it again."));
    };
  }

  private static String counted(int number) {
    return number == 1 ? "1 finding" : number + " findings";
  }

  private static String told(List<RouteFinding> findings) {
    var shown =
        findings.stream()
            .limit(SHOWN)
            .map(it -> it.place().isEmpty() ? it.message() : it.place() + ": " + it.message())
            .collect(Collectors.joining(" "));
    return findings.size() > SHOWN ? shown + " And more." : shown;
  }
}
