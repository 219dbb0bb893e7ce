package dev.flightloom.adapters.flighthub.reconstruction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.FeatureDensity;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.PointCloudFormat;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reads mesh parameters back; the product never has to, so it lives among the tests. */
final class MeshParameterReader {
  private final JsonNode parameter;
  private final Set<String> understood = new HashSet<>(Set.of("output_geo_desc"));

  MeshParameterReader(JsonNode outer) {
    this.parameter = outer.get("parameter");
  }

  Product.Mesh mesh() {
    var formats = EnumSet.noneOf(MeshFormat.class);
    for (var format : MeshFormat.values()) {
      if (member(AlgorithmParameters.flag(format)).asBoolean()) {
        formats.add(format);
      }
    }
    var cloud = EnumSet.noneOf(PointCloudFormat.class);
    for (var format : PointCloudFormat.values()) {
      if (member(AlgorithmParameters.flag(format)).asBoolean()
          && member("output_pointcloud").asBoolean()) {
        cloud.add(format);
      }
    }
    return new Product.Mesh(
        quality(member("quality_level").asInt()),
        Alignment.with(FeatureDensity.MEDIUM),
        member("output_mesh").asBoolean() ? formats : Set.of(),
        cloud,
        member("model_simplify").asDouble(),
        member("water_refine").asBoolean(),
        extra());
  }

  CoordinateSystem coordinateSystem() {
    return CoordinateSystem.parse(parameter.at("/output_geo_desc/geo_cs").asText());
  }

  private static Quality quality(int level) {
    return Stream.of(Quality.values())
        .filter(it -> ParameterCodes.of(it) == level)
        .findFirst()
        .orElseThrow();
  }

  private JsonNode member(String name) {
    understood.add(name);
    return parameter.path(name);
  }

  private ExtraMembers extra() {
    var unknown = new HashMap<String, String>();
    parameter
        .properties()
        .forEach(entry -> {
          if (!understood.contains(entry.getKey())) {
            unknown.put(entry.getKey(), entry.getValue().toString());
          }
        });
    return new ExtraMembers(unknown);
  }
}
