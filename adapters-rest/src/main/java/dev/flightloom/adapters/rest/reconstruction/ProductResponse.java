package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product with its parameters in the form in which it can be asked for. */
@Schema(
    name = "Product",
    description = "A product with its parameters.",
    oneOf = {
      ProductResponse.Orthophoto.class,
      ProductResponse.Mesh.class,
      ProductResponse.GaussianSplat.class,
      ProductResponse.Lidar.class
    })
@RegisterForReflection
sealed interface ProductResponse {

  @Schema(
      name = "ProductWord",
      type = SchemaType.STRING,
      enumeration = {"2d", "3d", "3dgs", "lidar"},
      description = "A product with the parameters of the preset.")
  record Word() {}

  @Schema(
      name = "Alignment",
      description = "How images are oriented.",
      additionalProperties = Schema.False.class)
  @RegisterForReflection
  record Alignment(
      @Schema(
              enumeration = {"global", "incremental"},
              description = "incremental serves images without positions.")
          String method,
      @Schema(
              enumeration = {"high", "medium", "low"},
              description = "About 40 000, 20 000 or 9 000 features per image.")
          String features,
      boolean useImagePositions) {}

  @Schema(name = "Orthophoto", description = "A 2D map.", additionalProperties = Schema.False.class)
  @RegisterForReflection
  record Orthophoto(
      @Schema(required = true, enumeration = "2d") String kind,
      @Schema(enumeration = {"high", "medium", "low"}) String quality,
      Alignment alignment,
      @Schema(
              enumeration = {"farmland", "city", "orchard"},
              description = "What the site mostly is.")
          String scene,
      boolean balanceColours,
      boolean removeHaze,
      @Schema(minimum = "0", description = "0 leaves the choice to FlightHub.")
          int tileSizeInPixels,
      @Schema(
              type = SchemaType.OBJECT,
              additionalProperties = Schema.True.class,
              description = "Parameters that this release does not know, passed on unchanged.")
          @JsonRawValue
          String extra)
      implements ProductResponse {}

  @Schema(
      name = "Mesh",
      description = "A textured mesh.",
      additionalProperties = Schema.False.class)
  @RegisterForReflection
  record Mesh(
      @Schema(required = true, enumeration = "3d") String kind,
      @Schema(enumeration = {"high", "medium", "low"}) String quality,
      Alignment alignment,
      @Schema(
              description = "Any of b3dm (3D Tiles), osgb, obj, ply, s3mb, i3s.",
              examples = "[\"b3dm\"]")
          List<String> formats,
      @Schema(description = "Any of pnts, las, ply, s3mb, pcd.", examples = "[\"las\"]")
          List<String> pointCloud,
      @Schema(minimum = "0.05", maximum = "1", description = "Share of triangles that is kept.")
          double simplification,
      boolean refineWater,
      @Schema(
              type = SchemaType.OBJECT,
              additionalProperties = Schema.True.class,
              description = "Parameters that this release does not know, passed on unchanged.")
          @JsonRawValue
          String extra)
      implements ProductResponse {}

  @Schema(
      name = "GaussianSplat",
      description = "A Gaussian splat; FlightHub publishes no parameter of it.",
      additionalProperties = Schema.False.class)
  @RegisterForReflection
  record GaussianSplat(
      @Schema(required = true, enumeration = "3dgs") String kind,
      @Schema(
              type = SchemaType.OBJECT,
              additionalProperties = Schema.True.class,
              description = "Parameters, passed on unchanged.")
          @JsonRawValue
          String extra)
      implements ProductResponse {}

  @Schema(
      name = "Lidar",
      description = "A LiDAR point cloud.",
      additionalProperties = Schema.False.class)
  @RegisterForReflection
  record Lidar(
      @Schema(required = true, enumeration = "lidar") String kind,
      @Schema(enumeration = {"high", "medium", "low"}) String quality,
      boolean colourPoints,
      boolean optimiseTrajectory,
      boolean extractGround,
      @Schema(
              enumeration = {"flat", "steep", "gentle"},
              description = "Shape of the ground.")
          String terrain,
      @Schema(minimum = "0", description = "Metres between points; 0 keeps every point.")
          double sampleDistanceInMetres,
      @Schema(
              type = SchemaType.OBJECT,
              additionalProperties = Schema.True.class,
              description = "Parameters that this release does not know, passed on unchanged.")
          @JsonRawValue
          String extra)
      implements ProductResponse {}
}
