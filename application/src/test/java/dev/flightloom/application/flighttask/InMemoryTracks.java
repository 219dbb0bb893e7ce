package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Trajectories in maps; time does not bring them, and projects without tasks are foreign. */
public final class InMemoryTracks implements Tracks {

  private final Map<ProjectId, Map<TaskId, TrackAnswer>> known = new HashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private final Queue<TrackAnswer> answers = new ArrayDeque<>();

  /** Three points over the harbour, ten seconds and some hundred metres apart. */
  public static Track harbour() {
    return new Track(
        "Fence check 07",
        "1AIRTEST0001",
        1250,
        Duration.ofSeconds(302),
        List.of(
            point("2026-01-01T07:01:21Z", 53.5414, 9.9842, 76.1),
            point("2026-01-01T07:01:31.250Z", 53.5421, 9.9855, 91.4),
            point("2026-01-01T07:01:41Z", 53.5421, 9.9869, 91.4)),
        0);
  }

  /** One point of a track. */
  public static TrackPoint point(String time, double latitude, double longitude, double height) {
    return new TrackPoint(Instant.parse(time), new Position.Located(latitude, longitude, height));
  }

  /** Adds or replaces what is told of a task. */
  public synchronized void put(ProjectId project, TaskId task, TrackAnswer answer) {
    known.computeIfAbsent(project, _ -> new HashMap<>()).put(task, answer);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Answers the next call like this, whatever is asked. */
  public synchronized void answerNext(TrackAnswer answer) {
    answers.add(answer);
  }

  @Override
  public synchronized Optional<TrackAnswer> find(ProjectId project, TaskId task) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!known.containsKey(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    return Optional.ofNullable(answers.poll())
        .or(() -> Optional.ofNullable(known.get(project).get(task)));
  }
}
