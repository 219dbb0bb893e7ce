package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.audit.InMemoryAuditJournal;
import dev.flightloom.application.flighttask.InMemoryFlightTasks.Loss;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Command;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Creation;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.application.flighttask.readiness.Harbour;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreateFlightTaskServiceTest {
  private static final Actor ADA = Actor.of("ada", Actor.Channel.COMMAND_LINE);
  private static final InstantSource CLOCK = InstantSource.fixed(Harbour.NOW);
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final Harbour harbour = new Harbour();
  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks(Harbour.NOW);
  private final InMemoryAuditJournal journal = new InMemoryAuditJournal();
  private final List<Duration> pauses = new ArrayList<>();

  @BeforeEach
  void knowTheProject() {
    tasks.put(Harbour.PROJECT, InMemoryFlightTasks.task("t-earlier"));
  }

  @Test
  void ordersWhatIsReadyAndMarksItsNameWithTheAuditEntry() {
    var created = (Creation.Created) create(Naming.MARKED);
    assertThat(created.name()).isEqualTo("Fence check 07 #" + entry().id().value().substring(0, 6));
    assertThat(tasks.find(Harbour.PROJECT, created.id()).orElseThrow().name())
        .isEqualTo(created.name());
    assertThat(entry().verdict()).isEqualTo(new Verdict.Accepted(created.id().value()));
    assertThat(entry().intent().action()).isEqualTo("flight-task.create");
    assertThat(entry().intent().subject()).isEqualTo("8DCKTEST0001");
    assertThat(entry().intent().details())
        .containsEntry("name", "Fence check 07")
        .containsEntry("type", "immediate")
        .containsEntry("returnAltitude", "60 m");
    assertThat(pauses).isEmpty();
  }

  @Test
  void leavesANameAsItIsWhenAsked() {
    assertThat(((Creation.Created) create(Naming.EXACT)).name()).isEqualTo("Fence check 07");
  }

  @Test
  void ordersNothingThatIsNotReady() {
    storm();
    var refused = (Creation.NotReady) create(Naming.MARKED);
    assertThat(refused.report().blockingCodes())
        .containsExactly(ReadinessCode.RAIN_UNTOLD, ReadinessCode.WIND_STRONG);
    assertThat(tasks.count(Harbour.PROJECT)).isEqualTo(1);
    assertThat(entry().verdict())
        .isEqualTo(
            new Verdict.Refused(
                "flight-task.not-ready",
                "The flight is not ready: weather.rain-not-told, weather.wind."));
  }

  @Test
  void ordersWithEveryBlockingFindingOverriddenByName() {
    storm();
    assertThat(create(Naming.MARKED, ReadinessCode.WIND_STRONG))
        .isInstanceOf(Creation.NotReady.class);
    assertThat(create(Naming.MARKED, ReadinessCode.WIND_STRONG, ReadinessCode.RAIN_UNTOLD))
        .isInstanceOf(Creation.Created.class);
    assertThat(entry().intent().overrides())
        .containsExactly("weather.rain-not-told", "weather.wind");
  }

  @Test
  void ordersNothingWhenItCannotLook() {
    harbour.states.refuseNext(new Unavailable("flighthub.unreachable", "down", ""));
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> create(Naming.MARKED));
    assertThat(tasks.count(Harbour.PROJECT)).isEqualTo(1);
    assertThat(entry().verdict()).isEqualTo(new Verdict.Refused("flighthub.unreachable", "down"));
  }

  @Test
  void passesARefusalOfFlightHubOn() {
    tasks.refuseNext(new Rejected("wayline.illegal", "one waypoint", "Add one."));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> create(Naming.MARKED))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("wayline.illegal"));
  }

  @Test
  void looksAtNothingWhileCommandsAreOff() {
    harbour.devices.refuseNext(new Unavailable("asked", "should not be asked", ""));
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> service(false).create(command(Naming.MARKED, Set.of())))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("commands.disabled"));
  }

  @Test
  @DisplayName("contract 15.22: a lost answer is looked up, and the order never sent again")
  void findsTheTaskOfALostAnswer() {
    tasks.loseNext(Loss.AFTER_THE_DEED);
    var created = (Creation.Created) create(Naming.MARKED);
    assertThat(tasks.find(Harbour.PROJECT, created.id())).isPresent();
    assertThat(tasks.count(Harbour.PROJECT)).isEqualTo(2);
    assertThat(pauses).containsExactly(BETWEEN);
  }

  @Test
  @DisplayName("contract 15.22: what no look finds stays unknown, for it may still come")
  void staysUnknownWhereNoLookSettlesIt() {
    tasks.loseNext(Loss.BEFORE_THE_DEED);
    var unsettled = (Creation.Unsettled) create(Naming.MARKED);
    assertThat(unsettled.why().code()).isEqualTo("flight-task.unsettled");
    assertThat(unsettled.why().remedy()).contains("second flight", "8DCKTEST0001");
    assertThat(unsettled.why().message()).contains(unsettled.name());
    assertThat(tasks.count(Harbour.PROJECT)).isEqualTo(1);
    assertThat(pauses).containsExactly(BETWEEN, BETWEEN, BETWEEN);
    assertThat(entry().verdict()).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void looksOnWhenALookFails() {
    tasks.loseNext(Loss.AFTER_THE_DEED);
    var service = service(true, _ -> tasks.refuseNext(down()));
    assertThat(service.create(command(Naming.MARKED, Set.of())))
        .isInstanceOf(Creation.Unsettled.class);
  }

  @Test
  void doesNotTakeANamesakeForTheLostTask() {
    create(Naming.EXACT);
    tasks.loseNext(Loss.BEFORE_THE_DEED);
    assertThat(create(Naming.EXACT)).isInstanceOf(Creation.Unsettled.class);
    tasks.loseNext(Loss.AFTER_THE_DEED);
    assertThat(((Creation.Created) create(Naming.EXACT)).id()).isEqualTo(new TaskId("ordered-3"));
  }

  private void storm() {
    harbour.dock(
        Harbour.with(
            new DockState.Weather(
                Reading.told(new Foreign.Unrecognised<>("hail")),
                Reading.told(14.0),
                Reading.untold())));
  }

  private static Unavailable down() {
    return new Unavailable("flighthub.unreachable", "down", "");
  }

  private Creation create(Naming naming, ReadinessCode... overrides) {
    return service(true).create(command(naming, Set.of(overrides)));
  }

  private static Command command(Naming naming, Set<ReadinessCode> overrides) {
    return new Command(ADA, Harbour.PROJECT, SampleOrder.immediate(), naming, overrides);
  }

  private CreateFlightTaskService service(boolean enabled) {
    return service(enabled, pauses::add);
  }

  private CreateFlightTaskService service(boolean enabled, Pause pause) {
    var random = new Random(7 + journal.entries().size());
    var guard = new CommandGuard(enabled, journal, random, CLOCK);
    var lookUp = new TaskLookUp(tasks, new LookUpPolicy(3, BETWEEN), pause, CLOCK);
    return new CreateFlightTaskService(guard, harbour.check(), tasks, lookUp);
  }

  private AuditEntry entry() {
    return journal.entries().getLast();
  }
}
