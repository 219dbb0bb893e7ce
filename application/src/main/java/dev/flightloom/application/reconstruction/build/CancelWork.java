package dev.flightloom.application.reconstruction.build;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.upload.UploadPorts;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.Cancellation;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;

/** Stops builds at FlightHub and, when asked, deletes what lies there (contract chapter 10.6). */
public final class CancelWork implements StageWork {

  private final ReconstructionEngine engine;
  private final UploadPorts ports;
  private final InstantSource clock;

  /** Stops with {@code engine}; uploads end by themselves when they see the wish. */
  public CancelWork(ReconstructionEngine engine, UploadPorts ports, InstantSource clock) {
    this.engine = engine;
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    var project = reconstruction.project();
    var models = models(reconstruction, calls);
    models.forEach(model -> calls.run("stop", () -> engine.stop(project, model)));
    abandonUploads(reconstruction, calls);
    if (reconstruction.cancellation() == Cancellation.REQUESTED_WITH_CLEANUP) {
      models.forEach(model -> calls.run("delete_model", () -> engine.delete(project, model)));
      calls.run(
          "delete_resource", () -> ports.resources().delete(project, reconstruction.resource()));
    }
    ports.vault().forgetSecrets(reconstruction.id());
    return new Advance(
        reconstruction.moveTo(new Stage.Cancelled(), clock.instant()), new Next.Rest());
  }

  /** Our builds, and those of a start whose answer was lost. */
  private Set<ModelId> models(Reconstruction reconstruction, Calls calls) {
    var models = new LinkedHashSet<ModelId>();
    reconstruction.builds().stream().map(Build::model).forEach(models::add);
    if (reconstruction.stage() instanceof Stage.Starting) {
      calls.call("running_models", () -> engine.running(reconstruction.project())).stream()
          .filter(it -> it.resource().equals(reconstruction.resource()))
          .map(BuildObservation::model)
          .forEach(models::add);
    }
    return models;
  }

  private void abandonUploads(Reconstruction reconstruction, Calls calls) {
    var id = reconstruction.id();
    var sending = ports.journal().inStep(id, FileState.Step.SENDING, "", Integer.MAX_VALUE);
    for (var file : sending) {
      if (file.state() instanceof FileState.Sending(var grantId)) {
        ports
            .vault()
            .find(id, grantId)
            .filter(UploadGrant::isUsable)
            .ifPresent(grant ->
                calls.run(
                    "abort_upload",
                    () -> ports.store().abandon(id, grant, grant.keyFor(file.name()))));
      }
    }
  }
}
