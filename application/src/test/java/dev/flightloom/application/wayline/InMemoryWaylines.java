package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.SampleRoute;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Routes in lists; does not look into files, and a project without routes is foreign unless it was
 * opened.
 */
public final class InMemoryWaylines implements Waylines {
  private final Map<ProjectId, List<WaylineDetails>> known = new HashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private final List<String> refusedKeys = new ArrayList<>();
  private boolean losing;
  private boolean forgetting;

  /** A route of nine waypoints for a Matrice 3TD. */
  public static WaylineDetails route(String id, String name) {
    return SampleRoute.listed(id, name);
  }

  /** Adds a route to {@code project}. */
  public synchronized void put(ProjectId project, WaylineDetails route) {
    known.computeIfAbsent(project, _ -> new ArrayList<>()).add(route);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** The file under {@code objectKey} is none that FlightHub likes. */
  public synchronized void dislike(String objectKey) {
    refusedKeys.add(objectKey);
  }

  /** Loses the answer of the next completion, which took effect or not. */
  public synchronized void loseNextCompletion(boolean withEffect) {
    losing = true;
    forgetting = !withEffect;
  }

  @Override
  public synchronized List<Wayline> all(ProjectId project) {
    return open(project).stream().map(WaylineDetails::route).toList();
  }

  @Override
  public synchronized Optional<WaylineDetails> find(ProjectId project, WaylineId id) {
    return open(project).stream().filter(it -> it.route().id().equals(id)).findFirst();
  }

  @Override
  public synchronized Outcome<UploadedRoute> finishUpload(
      ProjectId project, RouteName name, String objectKey) {
    var routes = open(project);
    if (refusedKeys.contains(objectKey)) {
      throw new Rejected("wayline.not-accepted", "server error", "Check the file.");
    }
    if (losing && forgetting) {
      losing = false;
      return new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "lost", "Look."));
    }
    losing = false;
    var route = route("w-" + (routes.size() + 1), name.value());
    routes.add(route);
    return new Outcome.Known<>(new UploadedRoute(route.route().id(), name.value()));
  }

  private List<WaylineDetails> open(ProjectId project) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    var routes = known.get(project);
    if (routes == null) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    return routes;
  }
}
