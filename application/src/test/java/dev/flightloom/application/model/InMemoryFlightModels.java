package dev.flightloom.application.model;

import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Models in a list; orders are written down and never finished. */
public final class InMemoryFlightModels implements FlightModels {
  private static final long FIRST_ORDERED = 20_000;

  private final ProjectId project;
  private final List<FlightModel> finished;
  private final List<FlightModelOrder> ordered = new ArrayList<>();
  private final Map<ModelFileId, DownloadAddress> files = new HashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private boolean losing;

  /** The models of one project; all others are foreign. */
  public InMemoryFlightModels(ProjectId project, FlightModel... finished) {
    this.project = project;
    this.finished = new ArrayList<>(List.of(finished));
  }

  /** Every order. */
  public synchronized List<FlightModelOrder> ordered() {
    return List.copyOf(ordered);
  }

  /** Adds a file, or changes it. */
  public synchronized void put(ModelFileId file, DownloadAddress address) {
    files.put(file, address);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the answer of the next order get lost. */
  public synchronized void loseNext() {
    losing = true;
  }

  @Override
  public synchronized List<FlightModel> all(ProjectId wanted) {
    require(wanted);
    return List.copyOf(finished);
  }

  @Override
  public synchronized Optional<FlightModelDetails> find(ProjectId wanted, FlightModelId model) {
    require(wanted);
    return finished.stream()
        .filter(it -> it.id().equals(model))
        .map(it ->
            new FlightModelDetails(
                it,
                "ada",
                new DownloadAddress.Ready("https://store/" + it.id() + "?sign=invented"),
                DownloadAddress.NOT_READY))
        .findFirst();
  }

  @Override
  public synchronized Outcome<FlightModelId> create(ProjectId wanted, FlightModelOrder order) {
    require(wanted);
    ordered.add(order);
    if (losing) {
      losing = false;
      return new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "broken", "look"));
    }
    return new Outcome.Known<>(new FlightModelId(FIRST_ORDERED + ordered.size()));
  }

  @Override
  public synchronized Optional<DownloadAddress> address(ProjectId wanted, ModelFileId file) {
    require(wanted);
    return Optional.ofNullable(files.get(file));
  }

  private void require(ProjectId wanted) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (!wanted.equals(project)) {
      throw new Denied("flighthub.denied", "no access to project " + wanted, "Join the project.");
    }
  }
}
