package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.reconstruction.CancelReconstructionService;
import dev.flightloom.application.reconstruction.CreateReconstructionService;
import dev.flightloom.application.reconstruction.Identities;
import dev.flightloom.application.reconstruction.KeepUploadsService;
import dev.flightloom.application.reconstruction.Pause;
import dev.flightloom.application.reconstruction.ReconstructionQueries;
import dev.flightloom.application.reconstruction.RetryReconstructionService;
import dev.flightloom.application.reconstruction.RunReconstructionService;
import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction;
import dev.flightloom.application.reconstruction.port.in.MakeSamplePhotos;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.SamplePhotos;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.application.reconstruction.preflight.CapturePlanner;
import dev.flightloom.application.reconstruction.preflight.PreflightCaptureService;
import dev.flightloom.bootstrap.FlightloomConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Wires the reconstruction use cases; what the pipeline is made of is in PipelineWiring. */
class ReconstructionWiring {

  @Produces
  @Singleton
  ReconstructionQueries queries(
      Reconstructions reconstructions,
      UploadJournal journal,
      ReconstructionEvents events,
      ModelArchives archives) {
    return new ReconstructionQueries(reconstructions, journal, events, archives);
  }

  @Produces
  @Singleton
  PreflightCaptureService preflight(
      Captures captures, CapturePlanner planner, CaptureResources resources) {
    return new PreflightCaptureService(captures, planner, resources);
  }

  @Produces
  @Singleton
  CreateReconstructionService create(
      Captures captures,
      Reconstructions reconstructions,
      WorkQueue queue,
      CreateReconstructionService.Settings settings,
      InstantSource clock) {
    return new CreateReconstructionService(captures, reconstructions, queue, settings, clock);
  }

  @Produces
  @Singleton
  CreateReconstructionService.Settings settings(FlightloomConfig config, RandomGenerator random) {
    return new CreateReconstructionService.Settings(config.models(), new Identities(random));
  }

  @Produces
  @Singleton
  CancelReconstructionService cancel(
      Reconstructions reconstructions, WorkQueue queue, InstantSource clock) {
    return new CancelReconstructionService(reconstructions, queue, clock);
  }

  @Produces
  @Singleton
  RetryReconstructionService retry(
      Reconstructions reconstructions, WorkQueue queue, InstantSource clock) {
    return new RetryReconstructionService(reconstructions, queue, clock);
  }

  @Produces
  @Singleton
  RunReconstructionService run(AdvanceReconstruction advance, Pause pause) {
    return new RunReconstructionService(advance, pause);
  }

  @Produces
  @Singleton
  KeepUploadsService keepUploads(CaptureFolders folders) {
    return new KeepUploadsService(folders);
  }

  @Produces
  @Singleton
  MakeSamplePhotos samplePhotos(SamplePhotos photos) {
    return photos::make;
  }
}
