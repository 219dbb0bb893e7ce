package dev.flightloom.adapters.cli.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.application.device.port.in.FindDevice;
import dev.flightloom.application.device.port.in.ListDevices;
import dev.flightloom.application.device.port.in.ShowHealth;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.health.HealthLevel;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicesReadingTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");
  private static final List<Placement> PAIR =
      SampleDevices.pair().devices().stream()
          .map(it -> Placement.of(it, SampleDevices.pair()))
          .toList();

  private final TestCommandLine cli = new TestCommandLine();
  private final List<ListDevices.Scope> scopes = new ArrayList<>();
  private final List<DeviceFilter> filters = new ArrayList<>();

  @BeforeEach
  void knowOneProject() {
    cli.with(Operator.class, Operator.named("ada"));
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-" + name), name, "", Position.UNKNOWN, DAY, DAY));
    list(false);
  }

  @Test
  void listsDevicesInATable() {
    assertThat(cli.run("devices", "list", "--project", "Harbour")).isZero();
    assertThat(cli.out().lines())
        .anyMatch(it -> it.matches("8DCKTEST0001 +Dock North +dock +DJI Dock 2 +yes +idle +1AIR.*"))
        .anyMatch(it -> it.matches("1AIRTEST0001 +aircraft +M3TD +no +not_connected +8DCK.*"));
    assertThat(scopes).containsExactly(new ListDevices.Scope.InProject(new ProjectId("p-Harbour")));
  }

  @Test
  void filtersAndAsksTheWholeOrganisation() {
    assertThat(
            cli.run("devices", "list", "--all", "--class", "dock", "--online", "--search", "nor"))
        .isZero();
    assertThat(scopes).containsExactly(new ListDevices.Scope.Organisation());
    assertThat(filters)
        .containsExactly(new DeviceFilter(Set.of(DeviceClass.DOCK), Reading.told(true), "nor"));
    assertThat(cli.run("devices", "list", "--online", "--offline")).isEqualTo(2);
  }

  @Test
  void saysThatTheListIsCapped() {
    list(true);
    assertThat(cli.run("devices", "list", "--json")).isZero();
    assertThat(cli.out()).contains("\"capped\" : true", "\"sn\" : \"8DCKTEST0001\"");
    assertThat(cli.err()).contains("there may be more devices");
  }

  @Test
  void showsReadingsWithUnitsAndWhatIsNotTold() {
    cli.with(FindDevice.class, (_, _) -> details(SampleDevices.dockSnapshot()));
    assertThat(cli.run("devices", "show", "8DCKTEST0001", "--raw")).isZero();
    assertThat(cli.out().lines())
        .contains("Dock North (8DCKTEST0001), DJI Dock 2", "weather")
        .contains("  wind                    3.1 m/s", "  charge                  92 %")
        .contains("  supplement light        not told", "  free                    115.7 GB")
        .contains("  job_number              1204");
  }

  @Test
  void showsTheSameAsJson() {
    cli.with(FindDevice.class, (_, _) -> details(SampleDevices.aircraftSnapshot()));
    assertThat(cli.run("devices", "show", "1AIRTEST0001", "--json")).isZero();
    assertThat(cli.out())
        .contains("\"bestLinkGateway\" : \"8DCKTEST0001\"", "\"windInMetresPerSecond\" : 4.2")
        .contains("\"limits.distanceInMetres\"", "\"kind\" : \"aircraft\"");
  }

  @Test
  void saysThatAnOfflineDeviceTellsNothing() {
    var offline =
        new DeviceSnapshot(
            SampleDevices.DOCK, DeviceModel.UNTOLD, new DeviceState.Offline(), Map.of());
    cli.with(FindDevice.class, (_, _) -> details(offline));
    assertThat(cli.run("devices", "show", "8DCKTEST0001")).isZero();
    assertThat(cli.out()).contains("FlightHub tells nothing: the device is offline");
  }

  @Test
  void marksGraveMessagesAndTellsSilenceFromHealth() {
    cli.with(
        ShowHealth.class,
        (_, _) ->
            new Listing<>(
                List.of(
                    new DeviceHealth(SampleDevices.DOCK, Reading.told(List.of(warning()))),
                    new DeviceHealth(SampleDevices.AIRCRAFT, Reading.untold())),
                false));
    assertThat(cli.run("devices", "health", "--all")).isZero();
    assertThat(cli.out().lines())
        .anyMatch(it -> it.matches("! +8DCKTEST0001 +warning +0x12040000 +2026-.*obstructed"))
        .anyMatch(it -> it.startsWith("1AIRTEST0001: not told"));
  }

  private void list(boolean capped) {
    cli.with(
        ListDevices.class,
        (scope, filter) -> {
          scopes.add(scope);
          filters.add(filter);
          return new Listing<>(PAIR, capped);
        });
  }

  private static FindDevice.Details details(DeviceSnapshot snapshot) {
    return new FindDevice.Details(PAIR.getFirst(), snapshot);
  }

  private static HealthMessage warning() {
    return new HealthMessage(
        new Foreign.Known<>(HealthLevel.WARNING),
        "0x12040000",
        "Dock cover obstructed",
        Reading.told(true),
        Reading.untold(),
        "device_management",
        "drone_nest",
        "hms-1",
        Reading.untold(),
        Reading.told(DAY),
        Reading.untold(),
        Reading.untold(),
        Map.of(),
        List.of());
  }
}
