package dev.flightloom.bootstrap.wiring;

import dev.flightloom.adapters.flighthub.client.FlightHubAccess;
import dev.flightloom.adapters.flighthub.client.FlightHubConfig;
import dev.flightloom.application.reconstruction.AdvanceReconstructionService;
import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.Pause;
import dev.flightloom.application.reconstruction.Pipeline;
import dev.flightloom.application.reconstruction.build.CancelWork;
import dev.flightloom.application.reconstruction.build.EditionRoom;
import dev.flightloom.application.reconstruction.build.Room;
import dev.flightloom.application.reconstruction.build.StartWork;
import dev.flightloom.application.reconstruction.build.TrackWork;
import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.fetch.ArchiveDownload;
import dev.flightloom.application.reconstruction.fetch.FetchWork;
import dev.flightloom.application.reconstruction.fetch.ManifestWriter;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
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
import dev.flightloom.bootstrap.PipelineConfig;
import dev.flightloom.domain.reconstruction.PollingPolicy;
import dev.flightloom.domain.reconstruction.RetryPolicy;
import dev.flightloom.domain.reconstruction.StartPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wires the pipeline, stage by stage; long, but a table of contents. */
class PipelineWiring {

  @Produces
  @Singleton
  AdvanceReconstructionService advance(
      Reconstructions reconstructions,
      ReconstructionEvents events,
      Pipeline pipeline,
      RetryPolicy retry,
      Pause pause,
      RandomGenerator random,
      InstantSource clock) {
    return new AdvanceReconstructionService(
        reconstructions, events, pipeline, retry, () -> new Calls(retry, pause, random), clock);
  }

  @Produces
  @Singleton
  Pipeline pipeline(
      CollectWork collect,
      UploadWork upload,
      RegisterWork register,
      StartWork start,
      TrackWork track,
      FetchWork fetch,
      CancelWork cancel) {
    return new Pipeline(collect, upload, register, start, track, fetch, cancel);
  }

  @Produces
  @Singleton
  CapturePlanner planner(Captures captures, CoordinateSystems register) {
    return new CapturePlanner(captures, register);
  }

  @Produces
  @Singleton
  CollectWork collect(
      Captures captures, CapturePlanner planner, UploadJournal journal, InstantSource clock) {
    return new CollectWork(captures, planner, journal, clock);
  }

  @Produces
  @Singleton
  UploadPorts uploadPorts(
      Reconstructions reconstructions,
      UploadJournal journal,
      GrantVault vault,
      ReconstructionEvents events,
      Captures captures,
      CaptureStore store,
      CaptureResources resources) {
    return new UploadPorts(reconstructions, journal, vault, events, captures, store, resources);
  }

  @Produces
  @Singleton
  Uploader uploader(UploadPorts ports, UploadPolicy policy, InstantSource clock) {
    return new Uploader(ports, policy, clock);
  }

  @Produces
  @Singleton
  Registrar registrar(UploadPorts ports, UploadPolicy policy, InstantSource clock) {
    return new Registrar(ports, policy, clock);
  }

  @Produces
  @Singleton
  UploadWork upload(Uploader uploader, Registrar registrar, InstantSource clock) {
    return new UploadWork(uploader, registrar, clock);
  }

  @Produces
  @Singleton
  RegisterWork register(
      UploadPorts ports, Uploader uploader, Registrar registrar, InstantSource clock) {
    return new RegisterWork(ports, uploader, registrar, clock);
  }

  @Produces
  @Singleton
  StartWork start(
      ReconstructionEngine engine,
      Reconstructions reconstructions,
      Room room,
      StartPolicy policy,
      InstantSource clock) {
    return new StartWork(engine, reconstructions, room, policy, clock);
  }

  @Produces
  @Singleton
  Room room(ReconstructionEngine engine, FlightHubConfig flightHub, PipelineConfig config) {
    var pause = config.start().roomPause();
    return flightHub
        .edition()
        .<Room>map(edition -> new EditionRoom(engine, edition, pause))
        .orElseGet(() -> Room.leftToFlightHub(pause));
  }

  @Produces
  @Singleton
  TrackWork track(
      ReconstructionEngine engine,
      ReconstructionEvents events,
      PollingPolicy policy,
      InstantSource clock) {
    return new TrackWork(engine, events, policy, clock);
  }

  @Produces
  @Singleton
  ArchiveDownload download(
      ModelArchives archives,
      ReconstructionEngine engine,
      CaptureResources resources,
      ReconstructionEvents events,
      InstantSource clock) {
    return new ArchiveDownload(archives, engine, resources, events, clock);
  }

  @Produces
  @Singleton
  ManifestWriter manifests(
      ModelArchives archives,
      UploadJournal journal,
      ReconstructionEvents events,
      FlightHubAccess access,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    var release = new ManifestWriter.Release(version, access instanceof FlightHubAccess.Simulated);
    return new ManifestWriter(archives, journal, events, () -> release);
  }

  @Produces
  @Singleton
  FetchWork fetch(
      ModelArchives archives,
      ArchiveDownload download,
      ManifestWriter manifests,
      InstantSource clock) {
    return new FetchWork(archives, download, manifests, clock);
  }

  @Produces
  @Singleton
  CancelWork cancel(ReconstructionEngine engine, UploadPorts ports, InstantSource clock) {
    return new CancelWork(engine, ports, clock);
  }
}
