package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Open modeling. */
@ApplicationScoped
class ReconstructionReaders extends ReaderGroup {
  private static final ResourceId RESOURCE = new ResourceId("5e0c5a4e-0000-4000-8000-00000000ab01");
  private static final Order ORDER =
      new Order(RESOURCE, SampleReconstruction.planOf(ModelKind.values()), false);
  private static final UploadGrant GRANT =
      new UploadGrant(
          new GrantId("g-1"),
          new UploadGrant.Store(
              UploadGrant.Dialect.S3, "https://s3.example.net", "eu-central-1", "bucket"),
          new UploadGrant.Credentials("id", "secret", "token"),
          "callback",
          "folder/{fileName}",
          SampleReconstruction.CREATED);
  private static final Registration FILES =
      new Registration(
          RESOURCE,
          "quarry",
          Map.of(
              new ObjectName("a.jpg"),
              new StoredObject(
                  GRANT.id(),
                  new ObjectKey("folder/a.jpg"),
                  new ETag("0".repeat(32)),
                  new ContentHashes("", ""))));

  ReconstructionReaders(CaptureResources resources, ReconstructionEngine engine) {
    reader("reconstruction/obtain-token.*", () -> resources.grant(PROJECT));
    reader("reconstruction/callback-answer.*", () -> resources.register(PROJECT, FILES, GRANT));
    reader("reconstruction/resource.*", () -> resources.find(PROJECT, RESOURCE));
    reader("reconstruction/(start-answer|error-801).*", () -> engine.start(PROJECT, ORDER));
    reader("reconstruction/model.*", () -> engine.observe(PROJECT, new ModelId("m-1")));
    reader("reconstruction/running.*", () -> engine.running(PROJECT));
  }
}
