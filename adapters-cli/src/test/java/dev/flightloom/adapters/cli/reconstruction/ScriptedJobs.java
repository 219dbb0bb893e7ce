package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.reconstruction.port.in.CancelReconstruction;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.application.reconstruction.port.in.ListFiles;
import dev.flightloom.application.reconstruction.port.in.ListFindings;
import dev.flightloom.application.reconstruction.port.in.ListReconstructions;
import dev.flightloom.application.reconstruction.port.in.RetryReconstruction;
import dev.flightloom.application.reconstruction.port.in.RunReconstruction;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.Cancellation;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import dev.flightloom.domain.vocabulary.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A journal in memory whose jobs end as the test says; it does nothing of the pipeline. */
final class ScriptedJobs {
  final List<Reconstruction> jobs = new CopyOnWriteArrayList<>();
  final List<String> calls = new CopyOnWriteArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  private final List<ReconstructionEvent.Recorded> events = new CopyOnWriteArrayList<>();
  private UnaryOperator<Reconstruction> ending = job -> at(job, new Stage.Finished());
  private List<ReconstructionEvent> story = List.of();

  /** How a job is after it ran. */
  ScriptedJobs endingAs(UnaryOperator<Reconstruction> ending) {
    this.ending = ending;
    return this;
  }

  /** What happens while a job runs. */
  ScriptedJobs telling(ReconstructionEvent... happens) {
    story = List.of(happens);
    return this;
  }

  ScriptedJobs having(Reconstruction... known) {
    jobs.addAll(List.of(known));
    return this;
  }

  /** One event, a second after the one before. */
  void record(ReconstructionEvent event) {
    var sequence = events.size() + 1;
    var at = SampleReconstruction.CREATED.plusSeconds(sequence);
    events.add(new ReconstructionEvent.Recorded(sequence, at, event));
  }

  TestCommandLine behind(TestCommandLine cli) {
    return cli.with(FindProject.class, ScriptedJobs::project)
        .with(CreateReconstruction.class, this::create)
        .with(FindReconstruction.class, this::find)
        .with(ListReconstructions.class, this::list)
        .with(RunReconstruction.class, this::run)
        .with(RetryReconstruction.class, this::retry)
        .with(CancelReconstruction.class, this::cancel)
        .with(ListEvents.class, this::events)
        .with(ListFindings.class, _ -> findings)
        .with(
            ListFiles.class,
            (_, request) -> page(List.of(SampleCapture.file("a.jpg", 7)), request));
  }

  static Reconstruction at(Reconstruction job, Stage stage) {
    return with(job, stage, job.builds(), job.trouble());
  }

  static Reconstruction with(Reconstruction job, Stage stage, List<Build> builds, Trouble trouble) {
    return new Reconstruction(
        job.id(),
        job.project(),
        job.name(),
        job.source(),
        job.plan(),
        job.instructions(),
        job.resource(),
        stage,
        builds,
        trouble,
        job.cancellation(),
        job.createdAt(),
        job.updatedAt(),
        job.version());
  }

  private static Project project(String name) {
    var made = SampleReconstruction.CREATED;
    return new Project(SampleReconstruction.PROJECT, name, "", Position.UNKNOWN, made, made);
  }

  private Reconstruction create(CreateReconstruction.Command command) {
    calls.add("create");
    var job =
        new Reconstruction(
            new ReconstructionId("new-" + (jobs.size() + 1)),
            command.project(),
            command.name(),
            command.source(),
            command.plan(),
            command.instructions(),
            new ResourceId("r-1"),
            new Stage.Collecting(),
            List.of(),
            new Trouble.None(),
            Cancellation.NONE,
            SampleReconstruction.CREATED,
            SampleReconstruction.CREATED,
            0);
    jobs.addFirst(job);
    return job;
  }

  private Reconstruction find(ReconstructionId id) {
    return jobs.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("reconstruction.not-found", "no job " + id, ""));
  }

  private Page<Reconstruction> list(ReconstructionFilter filter, PageRequest request) {
    return page(jobs.stream().filter(filter::matches).toList(), request);
  }

  private static <T> Page<T> page(List<T> all, PageRequest request) {
    var items = all.stream().skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, request, all.size());
  }

  private Reconstruction run(ReconstructionId id, int patience) {
    calls.add("run " + id + " " + patience);
    story.forEach(this::record);
    return ending.apply(find(id));
  }

  private Reconstruction retry(ReconstructionId id, boolean startAgain) {
    calls.add("retry " + id + " " + startAgain);
    return find(id);
  }

  private Reconstruction cancel(ReconstructionId id, boolean cleanUp) {
    calls.add("cancel " + id + " " + cleanUp);
    return find(id);
  }

  private List<ReconstructionEvent.Recorded> events(ReconstructionId id, long after, int limit) {
    return events.stream().filter(it -> it.sequence() > after).limit(limit).toList();
  }
}
