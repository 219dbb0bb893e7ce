package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads models; by hand, as the meaning of a number depends on its neighbours. */
@ApplicationScoped
class ModelWireMapper {
  private static final Mandatory MODEL = Mandatory.of("the model");

  /** One look at a model, or nothing when its type is none that this release knows. */
  Optional<BuildObservation> toObservation(ModelWire wire) {
    return ModelTypeCodes.kind(MODEL.present("model_type", wire.modelType()))
        .map(kind -> observation(kind, wire));
  }

  /** The failure for a model that was asked for and is of a type that we do not know. */
  Unavailable unknownType(ModelId model) {
    return MODEL.malformed("model_type of " + model + " is none that this release knows");
  }

  private static BuildObservation observation(ModelKind kind, ModelWire wire) {
    var archive = ZipStatusCodes.archive(number(wire.zipStatus()), number(wire.zipProgress()));
    var signal =
        ModelStatusCodes.signal(
            MODEL.present("model_status", wire.modelStatus()),
            number(wire.reconstructionProgress()),
            number(wire.errorCode()),
            archive);
    return new BuildObservation(
        new ModelId(MODEL.text("model_uuid", wire.modelUuid())),
        kind,
        new ResourceId(MODEL.text("resource_uuid", wire.resourceUuid())),
        signal,
        wire.modelSize() == null ? 0 : wire.modelSize(),
        location(wire.zipFileKey()));
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private static ArchiveLocation location(@Nullable String key) {
    return key == null || key.isBlank() ? ArchiveLocation.NONE : new ArchiveLocation(key);
  }
}
