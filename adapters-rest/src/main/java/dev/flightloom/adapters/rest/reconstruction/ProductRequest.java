package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.adapters.rest.param.Members.Entry;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.FeatureDensity;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.PointCloudFormat;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One product that is asked for; what is null comes from the preset. */
@Schema(
    name = "ProductToBuild",
    description = "The word of a product, or an object with its parameters.",
    oneOf = {
      ProductResponse.Word.class,
      ProductResponse.Orthophoto.class,
      ProductResponse.Mesh.class,
      ProductResponse.GaussianSplat.class,
      ProductResponse.Lidar.class
    })
sealed interface ProductRequest {

  /** What is built. */
  ModelKind kind();

  /** How images are oriented. */
  record AlignmentRequest(
      Alignment.@Nullable Method method,
      @Nullable FeatureDensity features,
      @Nullable Boolean useImagePositions) {

    static AlignmentRequest read(Members in) {
      var alignment =
          new AlignmentRequest(
              in.word("method", Alignment.Method.class).orElse(null),
              in.word("features", FeatureDensity.class).orElse(null),
              in.flag("useImagePositions").orElse(null));
      in.refuseOthers();
      return alignment;
    }
  }

  /** A 2D map. */
  record OrthophotoRequest(
      @Nullable Quality quality,
      @Valid @Nullable AlignmentRequest alignment,
      Product.Orthophoto.@Nullable Scene scene,
      @Nullable Boolean balanceColours,
      @Nullable Boolean removeHaze,
      @Min(0) @Nullable Integer tileSizeInPixels,
      @Nullable Map<String, String> extra)
      implements ProductRequest {
    @Override
    public ModelKind kind() {
      return ModelKind.ORTHOPHOTO;
    }
  }

  /** A textured mesh. */
  record MeshRequest(
      @Nullable Quality quality,
      @Valid @Nullable AlignmentRequest alignment,
      @Nullable List<MeshFormat> formats,
      @Nullable List<PointCloudFormat> pointCloud,
      @DecimalMin("0.05") @DecimalMax("1") @Nullable Double simplification,
      @Nullable Boolean refineWater,
      @Nullable Map<String, String> extra)
      implements ProductRequest {
    @Override
    public ModelKind kind() {
      return ModelKind.MESH;
    }
  }

  /** A Gaussian splat. */
  record GaussianSplatRequest(@Nullable Map<String, String> extra) implements ProductRequest {
    @Override
    public ModelKind kind() {
      return ModelKind.GAUSSIAN_SPLAT;
    }
  }

  /** A LiDAR cloud. */
  record LidarRequest(
      @Nullable Quality quality,
      @Nullable Boolean colourPoints,
      @Nullable Boolean optimiseTrajectory,
      @Nullable Boolean extractGround,
      Product.LidarCloud.@Nullable Terrain terrain,
      @DecimalMin("0") @Nullable Double sampleDistanceInMetres,
      @Nullable Map<String, String> extra)
      implements ProductRequest {
    @Override
    public ModelKind kind() {
      return ModelKind.LIDAR;
    }
  }

  /** Reads {@code "3d"} or {@code {"kind": "3d", …}} and notes a kind that {@code seen} has. */
  static ProductRequest read(Entry entry, Set<ModelKind> seen) {
    var in = entry.isText() ? entry.none() : entry.members();
    var kind = entry.isText() ? word(entry) : in.word("kind", ModelKind.class);
    if (kind.isEmpty()) {
      return unreadable(entry, in);
    }
    if (!seen.add(kind.get())) {
      entry.violations().add(entry.path(), "names " + kind.get().word() + " a second time");
    }
    var product = of(kind.get(), in);
    in.refuseOthers();
    return product;
  }

  private static Optional<ModelKind> word(Entry entry) {
    return entry
        .violations()
        .read(entry.path(), entry.text(), word -> Words.read(ModelKind.class, word));
  }

  /** A stand-in that keeps the places of the others; the request is refused anyway. */
  private static ProductRequest unreadable(Entry entry, Members in) {
    var violations = entry.violations();
    if (!violations.concern(entry.path()) && !violations.concern(in.path("kind"))) {
      violations.add(in.path("kind"), "is missing; one of " + Words.all(ModelKind.class));
    }
    return new GaussianSplatRequest(null);
  }

  private static ProductRequest of(ModelKind kind, Members in) {
    return switch (kind) {
      case ORTHOPHOTO -> orthophoto(in);
      case MESH -> mesh(in);
      case GAUSSIAN_SPLAT -> new GaussianSplatRequest(in.anything("extra").orElse(null));
      case LIDAR -> lidar(in);
    };
  }

  private static OrthophotoRequest orthophoto(Members in) {
    return new OrthophotoRequest(
        in.word("quality", Quality.class).orElse(null),
        in.object("alignment").map(AlignmentRequest::read).orElse(null),
        in.word("scene", Product.Orthophoto.Scene.class).orElse(null),
        in.flag("balanceColours").orElse(null),
        in.flag("removeHaze").orElse(null),
        in.wholeNumber("tileSizeInPixels").orElse(null),
        in.anything("extra").orElse(null));
  }

  private static MeshRequest mesh(Members in) {
    return new MeshRequest(
        in.word("quality", Quality.class).orElse(null),
        in.object("alignment").map(AlignmentRequest::read).orElse(null),
        in.words("formats", MeshFormat.class).orElse(null),
        in.words("pointCloud", PointCloudFormat.class).orElse(null),
        in.number("simplification").orElse(null),
        in.flag("refineWater").orElse(null),
        in.anything("extra").orElse(null));
  }

  private static LidarRequest lidar(Members in) {
    return new LidarRequest(
        in.word("quality", Quality.class).orElse(null),
        in.flag("colourPoints").orElse(null),
        in.flag("optimiseTrajectory").orElse(null),
        in.flag("extractGround").orElse(null),
        in.word("terrain", Product.LidarCloud.Terrain.class).orElse(null),
        in.number("sampleDistanceInMetres").orElse(null),
        in.anything("extra").orElse(null));
  }
}
