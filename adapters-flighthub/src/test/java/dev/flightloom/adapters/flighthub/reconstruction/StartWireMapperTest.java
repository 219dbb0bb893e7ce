package dev.flightloom.adapters.flighthub.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.Preset;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartWireMapperTest {
  private static final ResourceId SEED = new ResourceId("69e49a97-6a02-4638-b1b5-b9e871b6c51e");

  private final AlgorithmParameters parameters = new AlgorithmParameters();
  private final StartWireMapper mapper =
      new StartWireMapper(parameters, InstantSource.fixed(Instant.EPOCH));

  private static Order order(CoordinateSystem system, Product... products) {
    return new Order(SEED, new ReconstructionPlan(system, List.of(products)), false);
  }

  private static JsonNode json(String text) {
    try {
      return WireJson.newMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private static MeshParameterReader seedMesh() {
    var seed = Samples.tree("reconstruction/start-request.json");
    return new MeshParameterReader(json(seed.get("parameter_3d").asText()));
  }

  @Test
  void readsTheMeshOfTheSeedPage() {
    var mesh = seedMesh().mesh();
    assertThat(mesh.quality()).isEqualTo(Quality.LOW);
    assertThat(mesh.formats()).containsExactly(MeshFormat.B3DM);
    assertThat(mesh.pointCloud()).isEmpty();
    assertThat(mesh.simplification()).isEqualTo(0.2);
    assertThat(mesh.refineWater()).isFalse();
    assertThat(mesh.extra().jsonByName())
        .containsEntry("usable_memory_GB", "60")
        .containsEntry("cut_AOI", "false")
        .containsEntry("global_min_depth", "-1");
    assertThat(seedMesh().coordinateSystem()).isEqualTo(new CoordinateSystem.Epsg(32650));
  }

  /** Hides contract 14.25: quality is a number here, and 3 is low. */
  @Test
  void writesTheStartOfTheSeedPage() {
    var seed = Samples.tree("reconstruction/start-request.json");
    var written =
        Samples.written(mapper.toWire(order(seedMesh().coordinateSystem(), seedMesh().mesh())));
    assertThat(written.properties().stream().map(Map.Entry::getKey))
        .containsExactlyElementsOf(seed.properties().stream().map(Map.Entry::getKey).toList());
    seed.properties().stream()
        .filter(it -> !it.getKey().equals("parameter_3d"))
        .forEach(it -> assertThat(written.get(it.getKey())).isEqualTo(it.getValue()));
    assertEverythingIn(
        json(seed.get("parameter_3d").asText()).get("parameter"),
        json(written.get("parameter_3d").asText()).get("parameter"));
  }

  private static void assertEverythingIn(JsonNode seed, JsonNode written) {
    seed.properties()
        .forEach(
            it -> assertThat(written.get(it.getKey())).as(it.getKey()).isEqualTo(it.getValue()));
  }

  @Test
  void writesOneTextPerKind() {
    var products =
        Stream.of(ModelKind.values())
            .map(kind -> Product.of(kind, Preset.BEST, ExtraMembers.NONE))
            .toArray(Product[]::new);
    var wire = mapper.toWire(order(new CoordinateSystem.Epsg(32632), products));
    assertThat(json(wire.parameter2d()))
        .isEqualTo(
            json(
                """
                {"parameter":{"SfM_method":"GLOBAL","sfm_feature_quantity_level":1,
                "use_image_position":true,"quality_level":1,"map_mode":1,"use_Wallis":true,
                "use_Dehaze":false,"output_geo_desc":{"cs_type":"GEO_CS","geo_cs":"EPSG:32632",
                "geo_cs_wkt":"","override_vertical_cs":""}}}
                """));
    assertThat(json(wire.parameter3dgs())).isEqualTo(json("{\"parameter\":{}}"));
    assertThat(json(wire.parameterLidar()).at("/parameter/scene_type").asInt()).isZero();
    assertThat(json(wire.parameterLidar()).at("/parameter/quality_level").asInt()).isOne();
    assertThat(json(wire.parameter3d()).at("/parameter/model_simplify").asDouble()).isOne();
  }

  @Test
  void leavesKindsEmptyThatAreNotWanted() {
    var splat = new Product.GaussianSplat(ExtraMembers.NONE);
    var wire = mapper.toWire(order(new CoordinateSystem.Arbitrary(), splat));
    assertThat(List.of(wire.parameter2d(), wire.parameter3d(), wire.parameterLidar()))
        .containsOnly("");
  }

  @Test
  void describesEverySystem() {
    assertThat(described(new CoordinateSystem.WellKnownText("PROJCS[]")))
        .isEqualTo(
            json(
                "{\"cs_type\":\"GEO_CS\",\"geo_cs\":\"\",\"geo_cs_wkt\":\"PROJCS[]\","
                    + "\"override_vertical_cs\":\"\"}"));
    assertThat(described(new CoordinateSystem.Arbitrary()))
        .isEqualTo(json("{\"cs_type\":\"LOCAL_CS\"}"));
    assertThat(
            described(new CoordinateSystem.LocalEastNorthUp(new Position.Located(53.5, 9.9, 12))))
        .isEqualTo(
            json(
                "{\"cs_type\":\"LOCAL_ENU_CS\",\"ref_GPS\":{\"altitude\":12.0,"
                    + "\"latitude\":53.5,\"longitude\":9.9}}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> described(new CoordinateSystem.FromPhotos()));
  }

  private JsonNode described(CoordinateSystem system) {
    var mesh = Product.of(ModelKind.MESH, Preset.FAST, ExtraMembers.NONE);
    return json(parameters.textOf(mesh, system)).at("/parameter/output_geo_desc");
  }

  @Test
  void passesExtraMembersOn() {
    var extra =
        new ExtraMembers(
            Map.of("quality_level", "3", "a_new_one", "{\"x\":[1]}", "predefine_AOI", "{}"));
    var mesh = Product.of(ModelKind.MESH, Preset.BEST, extra);
    var text = json(parameters.textOf(mesh, new CoordinateSystem.Arbitrary()));
    assertThat(text.at("/parameter/quality_level").asInt()).isEqualTo(3);
    assertThat(text.at("/parameter/a_new_one/x/0").asInt()).isOne();
    assertThat(text.get("predefine_AOI")).isEqualTo(json("{}"));
  }

  @Test
  void namesAnExtraMemberThatIsNoJson() {
    var mesh = Product.of(ModelKind.MESH, Preset.BEST, new ExtraMembers(Map.of("my_own", "{oops")));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> parameters.textOf(mesh, new CoordinateSystem.Arbitrary()))
        .withMessageContaining("my_own");
  }

  @Test
  void readsTheAnswerOfTheSeedPage() {
    assertThat(builds("reconstruction/start-answer.json"))
        .containsExactly(
            Build.queued(ModelKind.MESH, new ModelId("476954f7-3ad4-4dcf-a03f-2654d5e0d3cc")));
  }

  @Test
  void readsEveryKindWithItsStage() {
    assertThat(builds("reconstruction/start-answer-all-kinds.json"))
        .extracting(Build::kind, Build::stage)
        .containsExactly(
            tuple(ModelKind.ORTHOPHOTO, new BuildStage.Queued()),
            tuple(ModelKind.MESH, new BuildStage.Running(0)),
            tuple(
                ModelKind.GAUSSIAN_SPLAT, new BuildStage.Failed(102002, BuildStage.Step.RESOURCES)),
            tuple(ModelKind.LIDAR, new BuildStage.Queued()));
  }

  private List<Build> builds(String sample) {
    Envelope<StartAnswerWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return mapper.toBuilds(envelope.unwrap(), SEED);
  }
}
