package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Devices in lists; nothing comes online by itself, and projects without devices are foreign. */
public final class InMemoryDevices implements Devices {
  private final Map<ProjectId, List<Topology>> known = new LinkedHashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** Adds an entry behind the others of {@code project}. */
  public synchronized void add(ProjectId project, Topology topology) {
    known.computeIfAbsent(project, _ -> new ArrayList<>()).add(topology);
  }

  /** Forgets the devices of {@code project} and takes these. */
  public synchronized void replace(ProjectId project, Topology... topologies) {
    known.put(project, new ArrayList<>(List.of(topologies)));
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized Listing<Topology> ofOrganisation() {
    failIfToldTo();
    return listing(known.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public synchronized Listing<Topology> of(ProjectId project) {
    failIfToldTo();
    if (!known.containsKey(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    return listing(known.get(project));
  }

  private static Listing<Topology> listing(List<Topology> all) {
    return Listing.of(all.stream().limit(CAP).toList(), CAP);
  }

  private void failIfToldTo() {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
  }
}
