package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Snapshots and messages as they were put; a project in which nothing was put is foreign. */
public final class InMemoryDeviceStates implements DeviceStates {
  private final Map<ProjectId, Map<DeviceSn, DeviceSnapshot>> snapshots = new HashMap<>();
  private final Map<DeviceSn, List<HealthMessage>> messages = new HashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** What the device tells from now on; it has no health messages unless others were put. */
  public synchronized void put(ProjectId project, DeviceSnapshot snapshot) {
    snapshots.computeIfAbsent(project, _ -> new HashMap<>()).put(snapshot.sn(), snapshot);
    messages.putIfAbsent(snapshot.sn(), List.of());
  }

  /** What the device complains of from now on. */
  public synchronized void complain(DeviceSn device, HealthMessage... complaints) {
    messages.put(device, List.of(complaints));
  }

  /** Leaves the device out of the answers about health. */
  public synchronized void hush(DeviceSn device) {
    messages.remove(device);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized Optional<DeviceSnapshot> find(ProjectId project, DeviceSn device) {
    return Optional.ofNullable(devicesOf(project).get(device));
  }

  @Override
  public synchronized List<DeviceHealth> health(ProjectId project, List<DeviceSn> devices) {
    var ours = devicesOf(project);
    return devices.stream()
        .distinct()
        .map(sn ->
            ours.containsKey(sn) && messages.containsKey(sn)
                ? new DeviceHealth(sn, Reading.told(messages.get(sn)))
                : new DeviceHealth(sn, Reading.untold()))
        .toList();
  }

  private Map<DeviceSn, DeviceSnapshot> devicesOf(ProjectId project) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    var ours = snapshots.get(project);
    if (ours == null) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    return ours;
  }
}
