package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.adapters.flighthub.reconstruction.StartAnswerWire.StartedWire;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes orders, and reads which builds they brought. */
@ApplicationScoped
class StartWireMapper {
  private static final int WAITING = 12;

  private final AlgorithmParameters parameters;
  private final InstantSource clock;

  StartWireMapper(AlgorithmParameters parameters, InstantSource clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** The request for an order whose coordinate system has been decided. */
  StartWire toWire(Order order) {
    return new StartWire(
        order.resource().value(),
        text(order, ModelKind.ORTHOPHOTO),
        text(order, ModelKind.MESH),
        text(order, ModelKind.GAUSSIAN_SPLAT),
        text(order, ModelKind.LIDAR),
        order.deleteResourceWhenFinished());
  }

  private String text(Order order, ModelKind kind) {
    return order.plan().products().stream()
        .filter(product -> product.kind() == kind)
        .map(product -> parameters.textOf(product, order.plan().coordinateSystem()))
        .findFirst()
        .orElse("");
  }

  /** The builds of an answer, in the order of the kinds. */
  List<Build> toBuilds(StartAnswerWire answer, ResourceId resource) {
    return Stream.of(
            build(ModelKind.ORTHOPHOTO, answer.model2d(), resource),
            build(ModelKind.MESH, answer.model3d(), resource),
            build(ModelKind.GAUSSIAN_SPLAT, answer.model3dgs(), resource),
            build(ModelKind.LIDAR, answer.modelLidar(), resource))
        .flatMap(it -> it)
        .toList();
  }

  private Stream<Build> build(ModelKind kind, @Nullable StartedWire started, ResourceId resource) {
    if (started == null || started.uuid() == null) {
      return Stream.empty();
    }
    var id = new ModelId(Mandatory.of("the started model").text("uuid", started.uuid()));
    var status = started.status() == null ? WAITING : started.status();
    var code = started.subErrorCode() == null ? 0 : started.subErrorCode();
    var signal = ModelStatusCodes.signal(status, 0, code, new Archive.NotBegun());
    var seen = new BuildObservation(id, kind, resource, signal, 0, ArchiveLocation.NONE);
    return Stream.of(Build.queued(kind, id).observed(seen, clock.instant()));
  }
}
