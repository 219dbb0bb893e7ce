package dev.flightloom.adapters.rest.reconstruction;

import static java.util.Objects.requireNonNullElse;

import dev.flightloom.adapters.rest.reconstruction.ProductRequest.AlignmentRequest;
import dev.flightloom.adapters.rest.reconstruction.ProductRequest.GaussianSplatRequest;
import dev.flightloom.adapters.rest.reconstruction.ProductRequest.LidarRequest;
import dev.flightloom.adapters.rest.reconstruction.ProductRequest.MeshRequest;
import dev.flightloom.adapters.rest.reconstruction.ProductRequest.OrthophotoRequest;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.Preset;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes domain values of valid requests; what was not given comes from the preset. */
final class ReconstructionRequestMapper {

  private static final String CONFIGURED_OUTPUT = "";

  private ReconstructionRequestMapper() {}

  static CreateReconstruction.Command toCommand(
      ProjectId project, CaptureSource source, JobRequest request) {
    return new CreateReconstruction.Command(
        project,
        requireNonNullElse(request.name(), "").strip(),
        source,
        toPlan(request),
        new Instructions(
            CONFIGURED_OUTPUT,
            requireNonNullElse(request.skipUnusable(), false),
            requireNonNullElse(request.deleteResourceWhenFinished(), false)));
  }

  /** Whoever asks over HTTP may only read below the configured roots. */
  static CaptureSource toSource(ProjectId project, ReconstructionRequest request) {
    var task = request.task();
    if (task != null) {
      return new CaptureSource.Flight(
          project, new TaskId(task), requireNonNullElse(request.partial(), false));
    }
    return new CaptureSource.ConfinedFolder(requireNonNullElse(request.folder(), ""));
  }

  static ReconstructionPlan toPlan(JobRequest request) {
    var preset = requireNonNullElse(request.preset(), Preset.BALANCED);
    return new ReconstructionPlan(
        toCoordinateSystem(request.coordinateSystem()),
        request.products().stream().map(it -> toProduct(it, preset)).toList());
  }

  private static CoordinateSystem toCoordinateSystem(@Nullable CoordinateSystemRequest request) {
    if (request == null) {
      return new CoordinateSystem.FromPhotos();
    }
    if (request.wkt() != null) {
      return new CoordinateSystem.WellKnownText(request.wkt());
    }
    var origin = request.localOrigin();
    return origin == null
        ? requireNonNullElse(request.known(), new CoordinateSystem.FromPhotos())
        : new CoordinateSystem.LocalEastNorthUp(
            new Position.Located(origin.latitude(), origin.longitude(), origin.altitudeInMetres()));
  }

  private static Product toProduct(ProductRequest request, Preset preset) {
    return switch (request) {
      case OrthophotoRequest it -> toOrthophoto(it, preset);
      case MeshRequest it -> toMesh(it, preset);
      case GaussianSplatRequest it -> new Product.GaussianSplat(extra(it.extra()));
      case LidarRequest it -> toLidar(it, preset);
    };
  }

  private static Product toOrthophoto(OrthophotoRequest it, Preset preset) {
    var usual = (Product.Orthophoto) Product.of(it.kind(), preset, ExtraMembers.NONE);
    return new Product.Orthophoto(
        requireNonNullElse(it.quality(), usual.quality()),
        toAlignment(it.alignment(), usual.alignment()),
        requireNonNullElse(it.scene(), usual.scene()),
        requireNonNullElse(it.balanceColours(), usual.balanceColours()),
        requireNonNullElse(it.removeHaze(), usual.removeHaze()),
        requireNonNullElse(it.tileSizeInPixels(), usual.tileSizeInPixels()),
        extra(it.extra()));
  }

  private static Product toMesh(MeshRequest it, Preset preset) {
    var usual = (Product.Mesh) Product.of(it.kind(), preset, ExtraMembers.NONE);
    return new Product.Mesh(
        requireNonNullElse(it.quality(), usual.quality()),
        toAlignment(it.alignment(), usual.alignment()),
        set(it.formats(), usual.formats()),
        set(it.pointCloud(), usual.pointCloud()),
        requireNonNullElse(it.simplification(), usual.simplification()),
        requireNonNullElse(it.refineWater(), usual.refineWater()),
        extra(it.extra()));
  }

  private static Product toLidar(LidarRequest it, Preset preset) {
    var usual = (Product.LidarCloud) Product.of(it.kind(), preset, ExtraMembers.NONE);
    return new Product.LidarCloud(
        requireNonNullElse(it.quality(), usual.quality()),
        requireNonNullElse(it.colourPoints(), usual.colourPoints()),
        requireNonNullElse(it.optimiseTrajectory(), usual.optimiseTrajectory()),
        requireNonNullElse(it.extractGround(), usual.extractGround()),
        requireNonNullElse(it.terrain(), usual.terrain()),
        requireNonNullElse(it.sampleDistanceInMetres(), usual.sampleDistanceInMetres()),
        extra(it.extra()));
  }

  private static Alignment toAlignment(@Nullable AlignmentRequest it, Alignment usual) {
    return it == null
        ? usual
        : new Alignment(
            requireNonNullElse(it.method(), usual.method()),
            requireNonNullElse(it.features(), usual.features()),
            requireNonNullElse(it.useImagePositions(), usual.useImagePositions()));
  }

  private static ExtraMembers extra(@Nullable Map<String, String> jsonByName) {
    return jsonByName == null ? ExtraMembers.NONE : new ExtraMembers(jsonByName);
  }

  private static <E extends Enum<E>> Set<E> set(@Nullable List<E> given, Set<E> usual) {
    return given == null ? usual : given.isEmpty() ? Set.of() : EnumSet.copyOf(given);
  }
}
