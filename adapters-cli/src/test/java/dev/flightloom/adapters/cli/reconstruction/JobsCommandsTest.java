package dev.flightloom.adapters.cli.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Warned;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.Trouble;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsCommandsTest {
  private final ScriptedJobs jobs = new ScriptedJobs();
  private final TestCommandLine cli = jobs.behind(new TestCommandLine());

  @Test
  void listsOpenAndFailedJobsUnlessAskedForAll() {
    jobs.having(
        SampleReconstruction.in("open-1", new Stage.Uploading()),
        SampleReconstruction.in("bad-1", failed(Stage.Name.UPLOADING)),
        SampleReconstruction.in("done-1", new Stage.Finished()));
    assertThat(cli.run("jobs", "list")).isZero();
    assertThat(cli.out()).contains("open-1", "bad-1").doesNotContain("done-1");
    assertThat(cli.run("jobs", "list", "--all", "--size", "2", "--page", "2")).isZero();
    assertThat(cli.out()).contains("done-1");
  }

  @Test
  void filtersByStateAndWritesJson() {
    jobs.having(
        SampleReconstruction.in("open-1", new Stage.Uploading()),
        SampleReconstruction.in("done-1", new Stage.Finished()));
    assertThat(cli.run("jobs", "list", "--state", "finished,failed", "--json")).isZero();
    assertThat(cli.out()).contains("\"total\" : 1", "\"id\" : \"done-1\"");
  }

  @Test
  void saysSoWhenThereIsNoJob() {
    assertThat(cli.run("jobs", "list")).isZero();
    assertThat(cli.err()).contains("No open jobs; --all");
  }

  @Test
  void showsTroubleBuildsEventsAndAdvice() {
    var met = new Trouble.Met("store.down", "no answer", "Wait.", 3, Instant.EPOCH, Instant.EPOCH);
    var build = Build.queued(ModelKind.MESH, new ModelId("m-1"));
    var job = SampleReconstruction.withId("abc-1");
    jobs.having(ScriptedJobs.with(job, new Stage.Building(), List.of(build), met));
    jobs.record(new Warned("odd.status", "status 77"));
    assertThat(cli.run("jobs", "show", "abc", "--files")).isZero();
    assertThat(cli.out())
        .contains("building, store.down", "[store.down] no answer", "Remedy     Wait.")
        .contains("3 attempts", "Build      3d queued 0 %", "odd.status", "a.jpg")
        .contains("jobs resume abc-1");
    assertThat(cli.run("jobs", "show", "abc-1", "--json", "--files")).isZero();
    assertThat(cli.out()).contains("\"advice\"", "\"trouble\"", "\"path\" : \"a.jpg\"");
  }

  @Test
  void acceptsTheBeginningOfAnIdOnlyWhenItIsUnique() {
    jobs.having(SampleReconstruction.withId("abc-1"), SampleReconstruction.withId("abc-12"));
    assertThat(cli.run("jobs", "show", "abc")).isEqualTo(1);
    assertThat(cli.err()).contains("2 jobs have an id that begins with abc", "abc-1, abc-12");
    assertThat(cli.run("jobs", "show", "abc-1")).isZero();
    assertThat(cli.run("jobs", "show", "zzz")).isEqualTo(1);
    assertThat(cli.run("jobs", "show", "../x")).isEqualTo(1);
    assertThat(cli.err()).contains("no job zzz", "no job has the id '../x'");
  }

  @Test
  void resumesTheOnlyOpenJob() {
    jobs.having(
        SampleReconstruction.in("open-1", new Stage.Uploading()),
        SampleReconstruction.in("bad-1", failed(Stage.Name.UPLOADING)));
    assertThat(cli.run("jobs", "resume", "--patience", "3")).isZero();
    assertThat(jobs.calls).containsExactly("run open-1 3");
  }

  @Test
  void resumesAFailedJobByARetry() {
    jobs.having(SampleReconstruction.in("bad-1", failed(Stage.Name.UPLOADING)));
    assertThat(cli.run("jobs", "resume")).isZero();
    assertThat(jobs.calls).containsExactly("retry bad-1 false", "run bad-1 20");
  }

  @Test
  void startsAgainOnAPersonsWord() {
    jobs.having(SampleReconstruction.in("open-1", new Stage.Uploading()));
    assertThat(cli.run("jobs", "resume", "open", "--start-again")).isZero();
    assertThat(jobs.calls).containsExactly("retry open-1 true", "run open-1 20");
  }

  @Test
  void namesTheJobsWhenSeveralAreOpenAndSaysSoWhenNoneIs() {
    assertThat(cli.run("jobs", "resume")).isEqualTo(1);
    assertThat(cli.err()).contains("no job is open");
    jobs.having(SampleReconstruction.withId("a-1"), SampleReconstruction.withId("b-1"));
    assertThat(cli.run("jobs", "resume")).isEqualTo(1);
    assertThat(cli.err()).contains("Name one of them: a-1, b-1");
  }

  @Test
  void carriesACancellationOutWhereTheJournalIsFree() {
    jobs.having(SampleReconstruction.in("open-1", new Stage.Uploading()));
    jobs.endingAs(job -> ScriptedJobs.at(job, new Stage.Cancelled()));
    assertThat(cli.run("jobs", "cancel", "open", "--clean-up")).isZero();
    assertThat(jobs.calls).containsExactly("cancel open-1 true", "run open-1 20");
    assertThat(cli.err()).contains("Job open-1 is cancelled.");
  }

  @Test
  void leavesACancellationToTheProcessThatWorksOnTheJournal() {
    jobs.having(SampleReconstruction.in("open-1", new Stage.Uploading()));
    cli.with(
        ClaimJournal.class,
        () -> {
          throw new Conflict("journal.in-use", "process 4711 works on it", "Stop it.");
        });
    assertThat(cli.run("jobs", "cancel", "open-1")).isZero();
    assertThat(jobs.calls).containsExactly("cancel open-1 false");
    assertThat(cli.err()).contains("will be cancelled by the process", "4711");
  }

  @Test
  void failsToCancelWhatIsFinished() {
    jobs.having(SampleReconstruction.in("done-1", new Stage.Finished()));
    assertThat(cli.run("jobs", "cancel", "done-1", "--json")).isEqualTo(1);
    assertThat(cli.err()).contains("done-1 is finished");
  }

  private static Stage.Failed failed(Stage.Name at) {
    return new Stage.Failed("x.y", "went wrong", "mend it", at);
  }
}
