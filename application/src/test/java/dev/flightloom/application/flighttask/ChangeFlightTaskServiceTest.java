package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.audit.InMemoryAuditJournal;
import dev.flightloom.application.flighttask.InMemoryFlightTasks.Loss;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeFlightTaskServiceTest {
  private static final Actor ADA = Actor.of("ada", Actor.Channel.REST);
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final TaskId TASK = new TaskId("t-1");

  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  private final InMemoryAuditJournal journal = new InMemoryAuditJournal();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void suspendsAndRestoresAPlanAndWritesBothDown() {
    put(TaskStatus.WAITING);
    assertThat(service().suspend(ADA, PROJECT, TASK)).isEqualTo(new Outcome.Known<>(TASK));
    assertThat(status()).isEqualTo("suspended");
    service().restore(ADA, PROJECT, TASK);
    assertThat(status()).isEqualTo("waiting");
    assertThat(journal.entries())
        .extracting(entry -> entry.intent().action())
        .containsExactly("flight-task.suspend", "flight-task.restore");
  }

  @Test
  void refusesToSuspendWhatFliesOrIsOver() {
    for (var status : List.of(TaskStatus.EXECUTING, TaskStatus.SUCCESS)) {
      put(status);
      assertThatExceptionOfType(Conflict.class)
          .isThrownBy(() -> service().suspend(ADA, PROJECT, TASK))
          .satisfies(failure -> assertThat(failure.code()).isEqualTo("flight-task.not-waiting"));
    }
    assertThat(journal.entries().getLast().verdict()).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void changesNothingThatIsAsWanted() {
    put(TaskStatus.SUSPENDED);
    tasks.loseNext(Loss.BEFORE_THE_DEED);
    assertThat(service().suspend(ADA, PROJECT, TASK)).isEqualTo(new Outcome.Known<>(TASK));
  }

  @Test
  void settlesALostAnswerByTheStatus() {
    put(TaskStatus.WAITING);
    tasks.loseNext(Loss.AFTER_THE_DEED);
    assertThat(service().suspend(ADA, PROJECT, TASK)).isEqualTo(new Outcome.Known<>(TASK));
    assertThat(pauses).hasSize(1);
  }

  @Test
  void staysUnknownWhereTheStatusDoesNotSettleIt() {
    put(TaskStatus.WAITING);
    tasks.loseNext(Loss.BEFORE_THE_DEED);
    assertThat(service().suspend(ADA, PROJECT, TASK)).isInstanceOf(Outcome.Unknown.class);
    assertThat(pauses).hasSize(2);
  }

  @Test
  void namesATaskThatIsMissing() {
    put(TaskStatus.WAITING);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> service().suspend(ADA, PROJECT, new TaskId("t-9")));
  }

  private void put(TaskStatus status) {
    tasks.put(
        PROJECT,
        InMemoryFlightTasks.task(TASK.value(), TaskType.TIMED, status, MediaFolder.UNTOLD));
  }

  private String status() {
    return tasks.find(PROJECT, TASK).orElseThrow().status().word();
  }

  private ChangeFlightTaskService service() {
    var random = new Random(3 + journal.entries().size());
    var guard = new CommandGuard(true, journal, random, InstantSource.fixed(Instant.EPOCH));
    var policy = new LookUpPolicy(2, Duration.ofSeconds(5));
    return new ChangeFlightTaskService(
        guard, new FlightTaskQueries(tasks), tasks, policy, pauses::add);
  }
}
