package dev.flightloom.adapters.flighthub.reconstruction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.PointCloudFormat;
import dev.flightloom.domain.reconstruction.plan.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Writes a product's parameters as the text that FlightHub wants inside its JSON (contract chapter
 * 10.9); the names follow no rule, so they are spelt out. Slightly longer than a page, as is the
 * list.
 */
@ApplicationScoped
class AlgorithmParameters {
  /** Members that stand beside {@code parameter}, not in it. */
  private static final Set<String> SIBLINGS = Set.of("predefine_AOI", "export_parameter");

  private final ObjectMapper json = WireJson.newMapper();

  /** The text for one product. */
  String textOf(Product product, CoordinateSystem system) {
    var outer = json.createObjectNode();
    var parameter = outer.putObject("parameter");
    switch (product) {
      case Product.Orthophoto it -> write(it, system, parameter);
      case Product.Mesh it -> write(it, system, parameter);
      case Product.GaussianSplat _ -> {
        // No parameter is public (contract chapter 16, unknown 5).
      }
      case Product.LidarCloud it -> write(it, system, parameter);
    }
    product
        .extra()
        .jsonByName()
        .forEach((name, text) ->
            (SIBLINGS.contains(name) ? outer : parameter).set(name, tree(name, text)));
    return outer.toString();
  }

  private static void write(Product.Orthophoto map, CoordinateSystem system, ObjectNode out) {
    write(map.alignment(), out);
    out.put("quality_level", ParameterCodes.of(map.quality()))
        .put("map_mode", ParameterCodes.of(map.scene()))
        .put("use_Wallis", map.balanceColours())
        .put("use_Dehaze", map.removeHaze());
    if (map.tileSizeInPixels() > 0) {
      out.put("dom_tile_size", map.tileSizeInPixels());
    }
    OutputCoordinates.write(system, out);
  }

  private static void write(Product.Mesh mesh, CoordinateSystem system, ObjectNode out) {
    write(mesh.alignment(), out);
    out.put("quality_level", ParameterCodes.of(mesh.quality()))
        .put("output_mesh", !mesh.formats().isEmpty())
        .put("model_simplify", mesh.simplification())
        .put("water_refine", mesh.refineWater())
        .put("output_pointcloud", !mesh.pointCloud().isEmpty());
    for (var format : MeshFormat.values()) {
      out.put(flag(format), mesh.formats().contains(format));
    }
    for (var format : PointCloudFormat.values()) {
      out.put(flag(format), mesh.pointCloud().contains(format));
    }
    OutputCoordinates.write(system, out);
  }

  private static void write(Product.LidarCloud cloud, CoordinateSystem system, ObjectNode out) {
    out.put("quality_level", ParameterCodes.of(cloud.quality()))
        .put("colorize_point", cloud.colourPoints())
        .put("lpp_optimise", cloud.optimiseTrajectory())
        .put("ground_extract", cloud.extractGround())
        .put("scene_type", ParameterCodes.of(cloud.terrain()));
    if (cloud.sampleDistanceInMetres() > 0) {
      out.put("sample_distance", cloud.sampleDistanceInMetres());
    }
    OutputCoordinates.write(system, out);
  }

  private static void write(Alignment alignment, ObjectNode out) {
    out.put("SfM_method", alignment.method().name())
        .put("sfm_feature_quantity_level", ParameterCodes.of(alignment.features()))
        .put("use_image_position", alignment.useImagePositions());
  }

  /** The flag that switches a mesh format on. */
  static String flag(MeshFormat format) {
    return switch (format) {
      case B3DM -> "generate_b3dm";
      case OSGB -> "generate_osgb";
      case OBJ -> "generate_obj";
      case PLY -> "generate_ply";
      case S3MB -> "generate_s3mb";
      case I3S -> "generate_i3s";
    };
  }

  /** The flag that switches a point cloud format on. */
  static String flag(PointCloudFormat format) {
    return switch (format) {
      case PNTS -> "generate_pnts";
      case LAS -> "generate_las";
      case PLY -> "generate_point_ply";
      case S3MB -> "generate_point_s3mb";
      case PCD -> "generate_pcd";
    };
  }

  private JsonNode tree(String name, String text) {
    try {
      var tree = json.readTree(text);
      if (!tree.isMissingNode()) {
        return tree;
      }
    } catch (JsonProcessingException _) {
      // Refused below, like a text without any value.
    }
    throw new Rejected(
        "plan.extra-member",
        "the extra parameter " + name + " is not JSON: " + text,
        "Write numbers and true or false as they are, texts in double quotes.");
  }
}
