package dev.flightloom.application.reconstruction;

import dev.flightloom.application.flighttask.InMemoryFlightTasks;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.media.Flight;
import dev.flightloom.application.media.InMemoryFlightMedia;
import dev.flightloom.application.media.InMemoryMediaContents;
import dev.flightloom.application.media.MediaQueries;
import dev.flightloom.application.media.MediaReader;
import dev.flightloom.application.media.SampleFlight;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.application.reconstruction.build.CancelWork;
import dev.flightloom.application.reconstruction.build.Room;
import dev.flightloom.application.reconstruction.build.StartWork;
import dev.flightloom.application.reconstruction.build.TrackWork;
import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.capture.FlightCaptures;
import dev.flightloom.application.reconstruction.fetch.ArchiveDownload;
import dev.flightloom.application.reconstruction.fetch.FetchWork;
import dev.flightloom.application.reconstruction.fetch.ManifestWriter;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.application.reconstruction.preflight.CapturePlanner;
import dev.flightloom.application.reconstruction.preflight.CollectWork;
import dev.flightloom.application.reconstruction.upload.RegisterWork;
import dev.flightloom.application.reconstruction.upload.Registrar;
import dev.flightloom.application.reconstruction.upload.UploadPolicy;
import dev.flightloom.application.reconstruction.upload.UploadPorts;
import dev.flightloom.application.reconstruction.upload.UploadWork;
import dev.flightloom.application.reconstruction.upload.Uploader;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.PollingPolicy;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.RetryPolicy;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartPolicy;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.reconstruction.result.Manifest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/**
 * The whole pipeline over fakes and a clock that only pauses move; every wiring is a new process.
 */
public final class Laboratory {

  static final String FOLDER = "/captures/quarry";
  static final TaskId TASK = new TaskId("t-flown");
  static final Flight FLIGHT = new Flight(SampleReconstruction.PROJECT, TASK);
  static final Path OUTPUT = Path.of("/models/quarry").toAbsolutePath();

  private final Clock clock = new Clock();
  final InMemoryReconstructions reconstructions = new InMemoryReconstructions();
  final InMemoryUploadJournal journal = new InMemoryUploadJournal();
  final InMemoryGrantVault vault = new InMemoryGrantVault();
  final InMemoryReconstructionEvents events = new InMemoryReconstructionEvents();
  final InMemoryCaptureFolders folders = new InMemoryCaptureFolders();
  final InMemoryCaptureStore store = new InMemoryCaptureStore();
  final InMemoryCaptureResources resources = new InMemoryCaptureResources(clock);
  final InMemoryReconstructionEngine engine = new InMemoryReconstructionEngine();
  final InMemoryModelArchives archives = new InMemoryModelArchives();
  final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  final InMemoryFlightMedia media = new InMemoryFlightMedia();
  final InMemoryMediaContents contents = new InMemoryMediaContents(media);
  final InMemoryWorkQueue queue = new InMemoryWorkQueue();

  private final Identities identities = new Identities(new Random(7));
  private int parallelFiles = 4;

  /** A clock that stands until somebody pauses. */
  static final class Clock implements InstantSource {
    private Instant now = SampleReconstruction.CREATED;

    @Override
    public synchronized Instant instant() {
      return now;
    }

    synchronized void advance(Duration duration) {
      now = now.plus(duration);
    }
  }

  /** What stands between the pipeline and the fakes, such as a process that dies. */
  interface Wrapping {
    <T> T wrap(Class<T> port, T fake);
  }

  static final Wrapping BARE =
      new Wrapping() {
        @Override
        public <T> T wrap(Class<T> port, T fake) {
          return fake;
        }
      };

  Clock clock() {
    return clock;
  }

  Laboratory oneFileAtATime() {
    parallelFiles = 1;
    return this;
  }

  Laboratory withPhotos(int count) {
    return with(SampleCapture.photos(count));
  }

  Laboratory with(List<ScannedFile> files) {
    folders.folder(FOLDER);
    files.forEach(file ->
        folders.put(
            FOLDER, file, SampleContent.of(file.path().hashCode(), (int) file.sizeInBytes())));
    return this;
  }

  /** A finished flight whose media are photos of their own sizes. */
  Laboratory withFlightOf(int photos) {
    tasks.put(
        SampleReconstruction.PROJECT,
        SampleFlight.withFolder(TASK.value(), new MediaFolder.Known(4711, photos, photos)));
    for (var n = 1; n <= photos; n++) {
      media.put(
          FLIGHT,
          "m-%04d".formatted(n),
          "DJI_%04d.jpeg".formatted(n),
          MediaKind.IMAGE,
          SampleContent.of(n, 1000 + n).bytes());
    }
    return this;
  }

  Reconstruction create(ModelKind... kinds) {
    return create(new CaptureSource.TrustedFolder(FOLDER), kinds);
  }

  Reconstruction createFromFlight(boolean partial, ModelKind... kinds) {
    return create(new CaptureSource.Flight(SampleReconstruction.PROJECT, TASK, partial), kinds);
  }

  private Reconstruction create(CaptureSource source, ModelKind... kinds) {
    return createService(BARE)
        .create(
            new CreateReconstruction.Command(
                SampleReconstruction.PROJECT,
                "",
                source,
                SampleReconstruction.planOf(kinds),
                new Instructions(OUTPUT.toString(), false, false)));
  }

  CreateReconstructionService createService(Wrapping wrapping) {
    return new CreateReconstructionService(
        captures(wrapping),
        wrapping.wrap(Reconstructions.class, reconstructions),
        queue,
        new CreateReconstructionService.Settings(Path.of("/models"), identities),
        clock);
  }

  /** Captures of folders alone, for tests that know no flights. */
  public static Captures capturesOf(InMemoryCaptureFolders folders) {
    var lab = new Laboratory();
    return new Captures(folders, lab.flights(BARE));
  }

  private Captures captures(Wrapping wrapping) {
    return new Captures(wrapping.wrap(CaptureFolders.class, folders), flights(wrapping));
  }

  private FlightCaptures flights(Wrapping wrapping) {
    var listed = wrapping.wrap(FlightMedia.class, media);
    return new FlightCaptures(
        new MediaQueries(listed, wrapping.wrap(FlightTasks.class, tasks)),
        new MediaReader(listed, wrapping.wrap(MediaContents.class, contents), clock),
        new InMemoryFileInspector());
  }

  AdvanceReconstructionService process() {
    return process(BARE, Room.leftToFlightHub(Duration.ofSeconds(30)));
  }

  AdvanceReconstructionService process(Wrapping wrapping, Room room) {
    var saved = wrapping.wrap(Reconstructions.class, reconstructions);
    var told = wrapping.wrap(ReconstructionEvents.class, events);
    var builds = wrapping.wrap(ReconstructionEngine.class, engine);
    var files = captures(wrapping);
    var rows = wrapping.wrap(UploadJournal.class, journal);
    var hub = wrapping.wrap(CaptureResources.class, resources);
    var disk = wrapping.wrap(ModelArchives.class, archives);
    var ports =
        new UploadPorts(
            saved,
            rows,
            wrapping.wrap(GrantVault.class, vault),
            told,
            files,
            wrapping.wrap(CaptureStore.class, store),
            hub);
    var policy =
        new UploadPolicy(parallelFiles, Duration.ofMinutes(5), 3, 3, Duration.ofSeconds(5));
    var uploader = new Uploader(ports, policy, clock);
    var registrar = new Registrar(ports, policy, clock);
    var planner = new CapturePlanner(files, new InMemoryCoordinateSystems());
    var pipeline =
        new Pipeline(
            new CollectWork(files, planner, rows, clock),
            new UploadWork(uploader, registrar, clock),
            new RegisterWork(ports, uploader, registrar, clock),
            new StartWork(
                builds,
                saved,
                room,
                new StartPolicy(3, Duration.ofSeconds(10), Duration.ofMinutes(2)),
                clock),
            new TrackWork(
                builds,
                told,
                new PollingPolicy(
                    Duration.ofSeconds(2), 0.05, Duration.ofMinutes(1), Duration.ofMinutes(30)),
                clock),
            new FetchWork(
                disk,
                new ArchiveDownload(disk, builds, hub, told, clock),
                new ManifestWriter(
                    disk, rows, told, () -> new ManifestWriter.Release("test", true)),
                clock),
            new CancelWork(builds, ports, clock));
    var retry = new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(60), 20);
    return new AdvanceReconstructionService(
        saved, told, pipeline, retry, () -> new Calls(retry, clock::advance, new Random(1)), clock);
  }

  Reconstruction run(ReconstructionId id) {
    return new RunReconstructionService(process(), clock::advance).run(id, 5);
  }

  /** Steps until the reconstruction is in {@code stage}. */
  Reconstruction runTo(ReconstructionId id, Stage.Name stage) {
    var process = process();
    while (find(id).stage().name() != stage) {
      process.advance(id);
    }
    return find(id);
  }

  Reconstruction find(ReconstructionId id) {
    return reconstructions.find(id).orElseThrow();
  }

  Manifest manifest() {
    return archives.manifest(OUTPUT).orElseThrow();
  }

  List<Stage.Name> stagesTold(ReconstructionId id) {
    return events.of(id).stream()
        .filter(ReconstructionEvent.StageEntered.class::isInstance)
        .map(it -> ((ReconstructionEvent.StageEntered) it).stage())
        .distinct()
        .toList();
  }
}
