package dev.flightloom.adapters.persistence.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.adapters.persistence.client.Variants;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.FeatureDensity;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.PointCloudFormat;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every variant of the sealed types comes back as it was written. */
class StoredVariantsTest {

  private static final Instant AT = SampleReconstruction.CREATED.plusNanos(123_456_789);

  private static final ExtraMembers EXTRA =
      new ExtraMembers(Map.of("cut_AOI", "[[1.0, 2]]", "quoted", "\"a\\\"b\""));

  private static final Alignment ALIGNMENT =
      new Alignment(Alignment.Method.INCREMENTAL, FeatureDensity.HIGH, false);

  @Test
  void keepsEveryStage() {
    List<StartAttempt> attempts =
        List.of(
            new StartAttempt.NotSent(),
            new StartAttempt.Sent(AT),
            new StartAttempt.WaitingForRoom("2 of 2 builds run"),
            new StartAttempt.Unsettled(AT, "no answer"));
    List<Stage> stages =
        List.of(
            new Stage.Collecting(),
            new Stage.Uploading(),
            new Stage.Registering(),
            new Stage.Building(),
            new Stage.Fetching(),
            new Stage.Finished(),
            new Stage.Failed("a.b", "It \"failed\".", "Näher ansehen", Stage.Name.UPLOADING),
            new Stage.Cancelled());

    assertComplete(StartAttempt.class, attempts);
    assertThat(kindsOf(stages)).isEqualTo(without(Stage.Starting.class));
    List<Stage> starting = attempts.stream().<Stage>map(Stage.Starting::new).toList();
    assertKept(starting, StoredVariantsTest::again);
    assertKept(stages, StoredVariantsTest::again);
  }

  @Test
  void keepsEveryBuildStage() {
    List<BuildStage> stages =
        List.of(
            new BuildStage.Queued(),
            new BuildStage.Running(42),
            new BuildStage.Packaging(7, AT),
            new BuildStage.Succeeded(9_000_000_000L),
            new BuildStage.Failed(-3, BuildStage.Step.ARCHIVE),
            new BuildStage.Cancelled());

    assertComplete(BuildStage.class, stages);
    assertKept(
        stages,
        stage -> {
          var build = new Build(ModelKind.LIDAR, new ModelId("m-1"), stage, true);
          return BuildJson.read(parsed(BuildJson.write(build))).stage();
        });
  }

  @Test
  void keepsEveryProduct() {
    List<Product> products =
        List.of(
            new Product.Orthophoto(
                Quality.LOW, ALIGNMENT, Product.Orthophoto.Scene.ORCHARD, true, false, 4096, EXTRA),
            new Product.Mesh(
                Quality.HIGH,
                ALIGNMENT,
                Set.of(MeshFormat.OSGB, MeshFormat.I3S),
                Set.of(PointCloudFormat.LAS),
                0.35,
                true,
                EXTRA),
            new Product.GaussianSplat(EXTRA),
            new Product.LidarCloud(
                Quality.MEDIUM,
                false,
                true,
                true,
                Product.LidarCloud.Terrain.STEEP,
                0.125,
                ExtraMembers.NONE));

    assertComplete(Product.class, products);
    assertKept(products, product -> ProductJson.read(parsed(ProductJson.write(product))));
  }

  @Test
  void keepsEveryCoordinateSystem() {
    List<CoordinateSystem> systems =
        List.of(
            new CoordinateSystem.Epsg(32650),
            new CoordinateSystem.WellKnownText("PROJCS[\"local\"]"),
            new CoordinateSystem.LocalEastNorthUp(new Position.Located(-12.3456789, 9.98, -1.5)),
            new CoordinateSystem.Arbitrary(),
            new CoordinateSystem.FromPhotos());

    assertComplete(CoordinateSystem.class, systems);
    assertKept(
        systems,
        system -> {
          var plan = new ReconstructionPlan(system, List.of(new Product.GaussianSplat(EXTRA)));
          return PlanJson.read(parsed(PlanJson.write(plan))).coordinateSystem();
        });
  }

  @Test
  void keepsEveryTroubleAndSource() {
    List<Trouble> troubles =
        List.of(
            new Trouble.None(),
            new Trouble.Met("store.down", "No answer", "Wait", 3, AT, AT.plusSeconds(8)));
    List<CaptureSource> sources =
        List.of(
            new CaptureSource.TrustedFolder("/captures/quarry"),
            new CaptureSource.ConfinedFolder("/srv/Übung 1"),
            new CaptureSource.Flight(new ProjectId("p-1"), new TaskId("t-1"), true));

    assertComplete(Trouble.class, troubles);
    assertKept(troubles, trouble -> TroubleJson.read(parsed(TroubleJson.write(trouble))));
    assertComplete(CaptureSource.class, sources);
    assertKept(sources, source -> SourceJson.read(parsed(SourceJson.write(source))));
  }

  @Test
  void keepsEveryEvent() {
    List<ReconstructionEvent> events =
        List.of(
            new ReconstructionEvent.StageEntered(Stage.Name.STARTING, ""),
            new ReconstructionEvent.UploadAdvanced(new UploadTally(5, 4, 3, 1L << 40, 1L << 39)),
            new ReconstructionEvent.BuildAdvanced(ModelKind.MESH, BuildStage.Name.RUNNING, 12),
            new ReconstructionEvent.FetchAdvanced(ModelKind.ORTHOPHOTO, 1L << 41, 1L << 42),
            new ReconstructionEvent.Troubled("a.b", "message", "remedy"),
            new ReconstructionEvent.Warned("a.b", "message"),
            new ReconstructionEvent.CallsMade(Map.of("model.info", 1L << 33, "callback", 2L)));

    assertComplete(ReconstructionEvent.class, events);
    assertKept(
        events, event -> EventJson.read(EventJson.kindOf(event), parsed(EventJson.write(event))));
  }

  private static Stage again(Stage stage) {
    return StageJson.read(stage.name(), parsed(StageJson.write(stage)));
  }

  private static Members parsed(Object json) {
    return Members.parse(json.toString());
  }

  private static Set<Class<?>> without(Class<?> one) {
    return Variants.of(Stage.class).stream().filter(it -> it != one).collect(Collectors.toSet());
  }

  private static Set<Class<?>> kindsOf(List<?> samples) {
    return samples.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static void assertComplete(Class<?> type, List<?> samples) {
    assertThat(kindsOf(samples)).isEqualTo(Variants.of(type));
  }

  private static <T> void assertKept(List<T> samples, UnaryOperator<T> again) {
    assertThat(samples).allSatisfy(sample -> assertThat(again.apply(sample)).isEqualTo(sample));
  }
}
