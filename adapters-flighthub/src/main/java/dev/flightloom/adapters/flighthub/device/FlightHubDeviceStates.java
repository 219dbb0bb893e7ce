package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.device.HealthListWire.OfDevice;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what devices tell; the health of many devices is asked for in several calls. */
@ApplicationScoped
class FlightHubDeviceStates implements DeviceStates {
  /** Keeps the address below 2,000 characters, which every proxy lets through. */
  private static final int NUMBERS_PER_CALL = 50;

  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubDeviceStates(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  /**
   * Offline is no failure here: it is what there is to tell (contract chapter 16, row 10). A device
   * of another project (219014) is no device of this one.
   */
  @Override
  public Optional<DeviceSnapshot> find(ProjectId project, DeviceSn device) {
    try {
      return calls
          .find(() -> clients.of(DeviceApi.class).state(project.value(), device.value()))
          .map(wire -> StateWireMapper.toSnapshot(device, wire));
    } catch (Conflict | Denied refused) {
      return switch (refused.code()) {
        case "device.offline" -> Optional.of(StateWireMapper.offline(device));
        case "device.foreign" -> Optional.empty();
        default -> throw refused;
      };
    }
  }

  @Override
  public List<DeviceHealth> health(ProjectId project, List<DeviceSn> devices) {
    var asked = devices.stream().distinct().toList();
    var told = new HashMap<String, List<HealthMessage>>();
    for (var batch : batches(asked)) {
      told.putAll(messages(project, batch));
    }
    return asked.stream().map(sn -> new DeviceHealth(sn, reading(told, sn))).toList();
  }

  private static Reading<List<HealthMessage>> reading(
      Map<String, List<HealthMessage>> told, DeviceSn sn) {
    return Optional.ofNullable(told.get(sn.value())).map(Reading::told).orElseGet(Reading::untold);
  }

  private static List<List<DeviceSn>> batches(List<DeviceSn> all) {
    var batches = new ArrayList<List<DeviceSn>>();
    for (var from = 0; from < all.size(); from += NUMBERS_PER_CALL) {
      batches.add(all.subList(from, Math.min(all.size(), from + NUMBERS_PER_CALL)));
    }
    return batches;
  }

  /** A device that is named twice has all its messages. */
  private Map<String, List<HealthMessage>> messages(ProjectId project, List<DeviceSn> batch) {
    var numbers = batch.stream().map(DeviceSn::value).collect(Collectors.joining(","));
    return calls
        .ask(() -> clients.of(DeviceApi.class).health(project.value(), numbers))
        .unwrap()
        .entries()
        .stream()
        .filter(it -> it.deviceSn() != null)
        .collect(
            Collectors.groupingBy(
                it -> String.valueOf(it.deviceSn()),
                Collectors.flatMapping(
                    (OfDevice it) -> HealthWireMapper.toMessages(it.messages()).stream(),
                    Collectors.toList())));
  }
}
