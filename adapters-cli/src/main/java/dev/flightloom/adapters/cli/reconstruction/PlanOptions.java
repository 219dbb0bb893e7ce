package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.Preset;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is to be built, and how. */
class PlanOptions {
  @Option(names = "--3d", order = 1, description = "Build a textured mesh (3D Tiles).")
  boolean mesh;

  @Option(names = "--2d", order = 2, description = "Build an orthophoto and elevation.")
  boolean orthophoto;

  @Option(names = "--3dgs", order = 3, description = "Build a Gaussian splat.")
  boolean splat;

  @Option(names = "--lidar", order = 4, description = "Build a LiDAR point cloud.")
  boolean lidar;

  @Option(
      names = "--preset",
      order = 5,
      paramLabel = "PRESET",
      description = "fast, balanced or best (default: balanced).")
  Preset preset = Preset.BALANCED;

  @Option(
      names = "--quality",
      order = 6,
      paramLabel = "QUALITY",
      description = "high, medium or low, instead of the preset's.")
  Optional<Quality> quality = Optional.empty();

  @Option(
      names = "--coordinate-system",
      order = 7,
      paramLabel = "SYSTEM",
      description =
          "Of the output: EPSG:32650, auto for the UTM zone of the photos, or local for arbitrary"
              + " axes (default: ${DEFAULT-VALUE}).")
  String coordinateSystem = "auto";

  @Option(
      names = "--set",
      order = 8,
      paramLabel = "PRODUCT.MEMBER=JSON",
      description =
          "Pass a parameter that Flightloom does not know on to FlightHub, such as"
              + " 3d.water_refine=true; may be repeated.")
  Map<String, String> extra = new LinkedHashMap<>();

  /** The plan; {@code otherwise} is built when no product is named. */
  ReconstructionPlan plan(CommandSpec spec, Set<ModelKind> otherwise) {
    var kinds = kinds().isEmpty() ? otherwise : kinds();
    if (kinds.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "nothing to build: name at least one product, --3d, --2d, --3dgs or --lidar");
    }
    try {
      var members = extraByWord(kinds);
      var products = kinds.stream().map(kind -> product(kind, members)).toList();
      return new ReconstructionPlan(CoordinateSystem.parse(coordinateSystem), products);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Set<ModelKind> kinds() {
    var kinds = EnumSet.noneOf(ModelKind.class);
    add(kinds, orthophoto, ModelKind.ORTHOPHOTO);
    add(kinds, mesh, ModelKind.MESH);
    add(kinds, splat, ModelKind.GAUSSIAN_SPLAT);
    add(kinds, lidar, ModelKind.LIDAR);
    return kinds;
  }

  private static void add(Set<ModelKind> kinds, boolean wanted, ModelKind kind) {
    if (wanted) {
      kinds.add(kind);
    }
  }

  private Product product(ModelKind kind, Map<String, Map<String, String>> members) {
    var own = new ExtraMembers(members.getOrDefault(kind.word(), Map.of()));
    var product = Product.of(kind, preset, own);
    return quality.map(it -> with(it, product)).orElse(product);
  }

  private static Product with(Quality quality, Product product) {
    return switch (product) {
      case Product.Orthophoto(
              _,
              var align,
              var scene,
              var colours,
              var haze,
              var tile,
              var extra) ->
          new Product.Orthophoto(quality, align, scene, colours, haze, tile, extra);
      case Product.Mesh(_, var align, var formats, var cloud, var kept, var water, var extra) ->
          new Product.Mesh(quality, align, formats, cloud, kept, water, extra);
      case Product.GaussianSplat splat -> splat;
      case Product.LidarCloud(_, var colour, var path, var ground, var site, var gap, var extra) ->
          new Product.LidarCloud(quality, colour, path, ground, site, gap, extra);
    };
  }

  private Map<String, Map<String, String>> extraByWord(Set<ModelKind> kinds) {
    var members = new HashMap<String, Map<String, String>>();
    extra.forEach((name, value) -> {
      var dot = name.indexOf('.');
      var word = dot < 0 ? "" : name.substring(0, dot);
      if (dot == name.length() - 1 || kinds.stream().noneMatch(it -> it.word().equals(word))) {
        throw new IllegalArgumentException(
            "--set " + name + ": write PRODUCT.MEMBER=JSON with one of the products to build");
      }
      members
          .computeIfAbsent(word, _ -> new HashMap<>())
          .put(name.substring(dot + 1), Json.valueOf(value));
    });
    return members;
  }
}
