package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.world.Never;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A flight task: what was asked for, and what happened to it that cannot be computed.
 *
 * <p>It has as many components as its story needs.
 *
 * @param folder number of its media folder
 * @param photos taken at each waypoint
 * @param uploads files that the dock uploads at most
 * @param grounded whether it was accepted and never flies (contract 15.12)
 * @param launchedAt when the dock took it up, {@link Never#YET} before
 * @param battery percent at that time
 * @param failedAt when its begin failed, {@link Never#YET} otherwise
 * @param failure why, {@link Failure#NONE} otherwise
 */
@RegisterForReflection
public record FlightTask(
    String uuid,
    String project,
    Order order,
    Instant createdAt,
    long folder,
    int photos,
    int uploads,
    boolean grounded,
    Instant launchedAt,
    double battery,
    Instant failedAt,
    Failure failure,
    List<Deed> deeds) {
  public FlightTask {
    deeds = List.copyOf(deeds);
  }

  /** Whether the dock took it up. */
  public boolean launched() {
    return !launchedAt.equals(Never.YET);
  }

  /** Whether nothing has become of it so far. */
  boolean open() {
    return !launched() && failedAt.equals(Never.YET);
  }

  /** Whether it was off the plan at an instant. */
  boolean suspendedAt(Instant at) {
    return deeds.stream()
        .filter(each -> !each.at().isAfter(at))
        .filter(each -> each.kind() == Deed.Kind.SUSPENDED || each.kind() == Deed.Kind.RESTORED)
        .reduce((_, last) -> last)
        .filter(each -> each.kind() == Deed.Kind.SUSPENDED)
        .isPresent();
  }

  FlightTask launchedWith(Instant at, double percent) {
    return new FlightTask(
        uuid, project, order, createdAt, folder, photos, uploads, grounded, at, percent, failedAt,
        failure, deeds);
  }

  FlightTask failedWith(Instant at, Failure why) {
    return new FlightTask(
        uuid,
        project,
        order,
        createdAt,
        folder,
        photos,
        uploads,
        grounded,
        launchedAt,
        battery,
        at,
        why,
        deeds);
  }

  FlightTask with(Deed deed) {
    var all = Stream.concat(deeds.stream(), Stream.of(deed)).toList();
    return new FlightTask(
        uuid,
        project,
        order,
        createdAt,
        folder,
        photos,
        uploads,
        grounded,
        launchedAt,
        battery,
        failedAt,
        failure,
        all);
  }

  FlightTask uploadingAtMost(int files) {
    return new FlightTask(
        uuid,
        project,
        order,
        createdAt,
        folder,
        photos,
        files,
        grounded,
        launchedAt,
        battery,
        failedAt,
        failure,
        deeds);
  }
}
