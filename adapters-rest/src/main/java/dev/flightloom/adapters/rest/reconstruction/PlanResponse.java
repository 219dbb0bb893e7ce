package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Plan",
    description = "What is built; both members can be sent in a new request as they are.")
record PlanResponse(
    @Schema(required = true, implementation = CoordinateSystemRequest.class)
        CoordinateSystemResponse coordinateSystem,
    @Schema(required = true) List<ProductResponse> products) {

  static PlanResponse of(ReconstructionPlan plan) {
    return new PlanResponse(
        CoordinateSystemResponse.of(plan.coordinateSystem()),
        plan.products().stream().map(PlanResponse::product).toList());
  }

  private static ProductResponse product(Product product) {
    var kind = product.kind().word();
    var extra = json(product.extra());
    return switch (product) {
      case Product.Orthophoto it ->
          new ProductResponse.Orthophoto(
              kind,
              Words.of(it.quality()),
              alignment(it.alignment()),
              Words.of(it.scene()),
              it.balanceColours(),
              it.removeHaze(),
              it.tileSizeInPixels(),
              extra);
      case Product.Mesh it ->
          new ProductResponse.Mesh(
              kind,
              Words.of(it.quality()),
              alignment(it.alignment()),
              words(it.formats()),
              words(it.pointCloud()),
              it.simplification(),
              it.refineWater(),
              extra);
      case Product.GaussianSplat _ -> new ProductResponse.GaussianSplat(kind, extra);
      case Product.LidarCloud it ->
          new ProductResponse.Lidar(
              kind,
              Words.of(it.quality()),
              it.colourPoints(),
              it.optimiseTrajectory(),
              it.extractGround(),
              Words.of(it.terrain()),
              it.sampleDistanceInMetres(),
              extra);
    };
  }

  private static ProductResponse.Alignment alignment(
      dev.flightloom.domain.reconstruction.plan.Alignment it) {
    return new ProductResponse.Alignment(
        Words.of(it.method()), Words.of(it.features()), it.useImagePositions());
  }

  private static List<String> words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Words::of).toList();
  }

  /** The values are JSON texts already; only the names need quoting. */
  private static String json(ExtraMembers extra) {
    return extra.jsonByName().entrySet().stream()
        .map(it -> quoted(it.getKey()) + ":" + it.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String name) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(name)) + '"';
  }
}
