package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.application.device.InMemoryDevices;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks.Query;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskFilter;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListFlightTasksServiceTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final DeviceSn SOUTH = new DeviceSn("8DCKTEST0002");
  private static final Instant NOW = SampleOrder.MORNING;

  private final InMemoryDevices devices = new InMemoryDevices();
  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  private final ListFlightTasksService service =
      new ListFlightTasksService(devices, tasks, InstantSource.fixed(NOW));

  @BeforeEach
  void orderFlights() {
    devices.add(PROJECT, SampleDevices.pair());
    devices.add(PROJECT, new Topology.GatewayAlone(SampleDevices.dock(SOUTH, "Dock South")));
    devices.add(PROJECT, new Topology.AircraftAlone(SampleDevices.aircraft(new DeviceSn("1X"))));
    tasks.put(PROJECT, InMemoryFlightTasks.task("t-1"));
    order(SampleOrder.DOCK, "North", NOW.plus(Duration.ofDays(2)));
    order(SOUTH, "South", NOW.plus(Duration.ofDays(3)));
    order(SOUTH, "Far", NOW.plus(Duration.ofDays(31)));
  }

  @Test
  @DisplayName("contract 15.13: every dock is asked, for the list wants one")
  void listsTheTasksOfEveryDockTheLatestFirst() {
    assertThat(names(query(List.of(), Reading.untold(), Reading.untold(), TaskFilter.ALL)))
        .containsExactly("South", "North", "Fence check 07");
  }

  @Test
  void listsOnlyTheDocksThatAreNamed() {
    assertThat(
            names(query(List.of(SOUTH, SOUTH), Reading.untold(), Reading.untold(), TaskFilter.ALL)))
        .containsExactly("South");
  }

  @Test
  void widensTheWindowAsAsked() {
    var late = Reading.told(NOW.plus(Duration.ofDays(40)));
    assertThat(names(query(List.of(SOUTH), Reading.untold(), late, TaskFilter.ALL)))
        .containsExactly("Far", "South");
    var from = Reading.told(NOW.plus(Duration.ofDays(30)));
    assertThat(names(query(List.of(SOUTH), from, Reading.untold(), TaskFilter.ALL)))
        .containsExactly("Far");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query(List.of(), late, from, TaskFilter.ALL));
  }

  @Test
  void filtersByNameTypeAndStatus() {
    assertThat(filtered(new TaskFilter("OUT", Set.of(), Set.of()))).containsExactly("South");
    assertThat(filtered(new TaskFilter("", Set.of(), Set.of(TaskStatus.SUCCESS))))
        .containsExactly("Fence check 07");
    assertThat(filtered(new TaskFilter("", Set.of(TaskType.RECURRING), Set.of()))).isEmpty();
  }

  private List<String> filtered(TaskFilter filter) {
    return names(query(List.of(), Reading.untold(), Reading.untold(), filter));
  }

  private List<String> names(Query query) {
    return service.list(query).items().stream().map(ListedTask::name).toList();
  }

  private static Query query(
      List<DeviceSn> docks, Reading<Instant> from, Reading<Instant> until, TaskFilter filter) {
    return new Query(PROJECT, docks, from, until, filter);
  }

  private void order(DeviceSn dock, String name, Instant begin) {
    var it = SampleOrder.with(new Schedule.Timed(begin, begin));
    var order =
        new TaskOrder(name, dock, it.landing(), it.wayline(), it.zone(), it.schedule(), it.rules());
    tasks.create(PROJECT, order, new RequestId("r-1"));
  }
}
