package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.FeatureDensity;
import dev.flightloom.domain.reconstruction.plan.MeshFormat;
import dev.flightloom.domain.reconstruction.plan.PointCloudFormat;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import java.util.EnumSet;
import java.util.Set;

/** Products of a plan as the journal writes them. */
final class ProductJson {

  private ProductJson() {}

  static ObjectNode write(Product product) {
    var members = Members.kind(product.kind());
    var extra = members.putObject("extra");
    product.extra().jsonByName().forEach(extra::put);
    return switch (product) {
      case Product.Orthophoto orthophoto -> write(orthophoto, members);
      case Product.Mesh mesh -> write(mesh, members);
      case Product.GaussianSplat _ -> members;
      case Product.LidarCloud cloud -> write(cloud, members);
    };
  }

  static Product read(Members members) {
    var extra = new ExtraMembers(members.texts("extra"));
    return switch (members.kind(ModelKind.class)) {
      case ORTHOPHOTO -> readOrthophoto(members, extra);
      case MESH -> readMesh(members, extra);
      case GAUSSIAN_SPLAT -> new Product.GaussianSplat(extra);
      case LIDAR -> readCloud(members, extra);
    };
  }

  private static ObjectNode write(Product.Orthophoto product, ObjectNode members) {
    members.set("alignment", write(product.alignment()));
    return members
        .put("quality", product.quality().name())
        .put("scene", product.scene().name())
        .put("balanceColours", product.balanceColours())
        .put("removeHaze", product.removeHaze())
        .put("tileSizeInPixels", product.tileSizeInPixels());
  }

  private static Product readOrthophoto(Members members, ExtraMembers extra) {
    return new Product.Orthophoto(
        members.word(Quality.class, "quality"),
        readAlignment(members.object("alignment")),
        members.word(Product.Orthophoto.Scene.class, "scene"),
        members.flag("balanceColours"),
        members.flag("removeHaze"),
        members.count("tileSizeInPixels"),
        extra);
  }

  private static ObjectNode write(Product.Mesh product, ObjectNode members) {
    members.set("alignment", write(product.alignment()));
    var formats = members.putArray("formats");
    product.formats().forEach(format -> formats.add(format.name()));
    var pointCloud = members.putArray("pointCloud");
    product.pointCloud().forEach(format -> pointCloud.add(format.name()));
    return members
        .put("quality", product.quality().name())
        .put("simplification", product.simplification())
        .put("refineWater", product.refineWater());
  }

  private static Product readMesh(Members members, ExtraMembers extra) {
    return new Product.Mesh(
        members.word(Quality.class, "quality"),
        readAlignment(members.object("alignment")),
        set(MeshFormat.class, members, "formats"),
        set(PointCloudFormat.class, members, "pointCloud"),
        members.measure("simplification"),
        members.flag("refineWater"),
        extra);
  }

  private static ObjectNode write(Product.LidarCloud product, ObjectNode members) {
    return members
        .put("quality", product.quality().name())
        .put("colourPoints", product.colourPoints())
        .put("optimiseTrajectory", product.optimiseTrajectory())
        .put("extractGround", product.extractGround())
        .put("terrain", product.terrain().name())
        .put("sampleDistanceInMetres", product.sampleDistanceInMetres());
  }

  private static Product readCloud(Members members, ExtraMembers extra) {
    return new Product.LidarCloud(
        members.word(Quality.class, "quality"),
        members.flag("colourPoints"),
        members.flag("optimiseTrajectory"),
        members.flag("extractGround"),
        members.word(Product.LidarCloud.Terrain.class, "terrain"),
        members.measure("sampleDistanceInMetres"),
        extra);
  }

  private static ObjectNode write(Alignment alignment) {
    return Members.none()
        .put("method", alignment.method().name())
        .put("features", alignment.features().name())
        .put("useImagePositions", alignment.useImagePositions());
  }

  private static Alignment readAlignment(Members members) {
    return new Alignment(
        members.word(Alignment.Method.class, "method"),
        members.word(FeatureDensity.class, "features"),
        members.flag("useImagePositions"));
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> words, Members members, String name) {
    var found = EnumSet.noneOf(words);
    found.addAll(members.words(words, name));
    return found;
  }
}
