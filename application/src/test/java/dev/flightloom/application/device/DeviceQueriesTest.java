package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.flightloom.application.device.port.in.ListDevices.Scope;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeviceQueriesTest {
  private static final ProjectId HARBOUR = new ProjectId("p-1");
  private static final DeviceSn SOUTH = new DeviceSn("8DCKTEST0002");
  private static final DeviceSn NOBODY = new DeviceSn("9NONETEST0001");

  private final InMemoryDevices devices = new InMemoryDevices();
  private final InMemoryDeviceStates states = new InMemoryDeviceStates();
  private final DeviceQueries queries =
      new DeviceQueries(devices, states, new InMemoryRelayPairings());

  @BeforeEach
  void furnish() {
    devices.add(HARBOUR, SampleDevices.pair());
    devices.add(HARBOUR, new Topology.GatewayAlone(SampleDevices.dock(SOUTH, "Dock South")));
    states.put(HARBOUR, SampleDevices.dockSnapshot());
  }

  @Test
  void listsDevicesWithTheirPartners() {
    assertThat(list(DeviceFilter.EVERYTHING))
        .extracting(it -> it.device().sn(), Placement::partner)
        .containsExactly(
            tuple(SampleDevices.DOCK, Reading.told(SampleDevices.AIRCRAFT)),
            tuple(SampleDevices.AIRCRAFT, Reading.told(SampleDevices.DOCK)),
            tuple(SOUTH, Reading.untold()));
  }

  @Test
  void listsTheOrganisationToo() {
    devices.add(new ProjectId("p-2"), new Topology.GatewayAlone(SampleDevices.dock(NOBODY, "")));
    assertThat(queries.list(new Scope.Organisation(), DeviceFilter.EVERYTHING).items()).hasSize(4);
  }

  @Test
  void filtersByClassOnlineAndText() {
    var docks = Set.of(DeviceClass.DOCK);
    assertThat(list(new DeviceFilter(docks, Reading.untold(), ""))).hasSize(2);
    assertThat(list(new DeviceFilter(Set.of(), Reading.told(false), ""))).hasSize(1);
    assertThat(list(new DeviceFilter(docks, Reading.told(false), ""))).isEmpty();
    assertThat(list(new DeviceFilter(Set.of(), Reading.untold(), "sOUth"))).hasSize(1);
    assertThat(list(new DeviceFilter(Set.of(), Reading.untold(), "m3td"))).hasSize(1);
  }

  @Test
  void findsADeviceWithItsState() {
    var details = queries.find(HARBOUR, SampleDevices.DOCK);
    assertThat(details.placement().device()).isEqualTo(SampleDevices.dock());
    assertThat(details.snapshot()).isEqualTo(SampleDevices.dockSnapshot());
  }

  @Test
  void doesNotAskForTheStateOfADeviceThatIsNotInTheProject() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.find(HARBOUR, NOBODY))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("device.not-found"));
  }

  @Test
  void showsTheHealthOfEveryDeviceAndSaysOfWhichNothingIsKnown() {
    assertThat(queries.show(HARBOUR, List.of()).items())
        .containsExactly(
            new DeviceHealth(SampleDevices.DOCK, Reading.told(List.of())),
            new DeviceHealth(SampleDevices.AIRCRAFT, Reading.untold()),
            new DeviceHealth(SOUTH, Reading.untold()));
  }

  @Test
  void showsNoHealthOfAStranger() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.show(HARBOUR, List.of(SampleDevices.DOCK, NOBODY)));
  }

  private List<Placement> list(DeviceFilter filter) {
    return queries.list(new Scope.InProject(HARBOUR), filter).items();
  }
}
