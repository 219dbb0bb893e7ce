package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.Position;

/** Plans as the journal writes them. */
final class PlanJson {

  private enum Kind {
    EPSG,
    WELL_KNOWN_TEXT,
    LOCAL_EAST_NORTH_UP,
    ARBITRARY,
    FROM_PHOTOS
  }

  private PlanJson() {}

  static ObjectNode write(ReconstructionPlan plan) {
    var members = Members.none();
    members.set("coordinateSystem", writeSystem(plan.coordinateSystem()));
    var products = members.putArray("products");
    plan.products().forEach(product -> products.add(ProductJson.write(product)));
    return members;
  }

  static ReconstructionPlan read(Members members) {
    return new ReconstructionPlan(
        readSystem(members.object("coordinateSystem")),
        members.objects("products").stream().map(ProductJson::read).toList());
  }

  private static ObjectNode writeSystem(CoordinateSystem system) {
    return switch (system) {
      case CoordinateSystem.Epsg(var code) -> Members.kind(Kind.EPSG).put("code", code);
      case CoordinateSystem.WellKnownText(var text) ->
          Members.kind(Kind.WELL_KNOWN_TEXT).put("text", text);
      case CoordinateSystem.LocalEastNorthUp(var origin) ->
          Members.kind(Kind.LOCAL_EAST_NORTH_UP)
              .put("latitude", origin.latitude())
              .put("longitude", origin.longitude())
              .put("altitudeInMetres", origin.altitudeInMetres());
      case CoordinateSystem.Arbitrary _ -> Members.kind(Kind.ARBITRARY);
      case CoordinateSystem.FromPhotos _ -> Members.kind(Kind.FROM_PHOTOS);
    };
  }

  private static CoordinateSystem readSystem(Members members) {
    return switch (members.kind(Kind.class)) {
      case EPSG -> new CoordinateSystem.Epsg(members.count("code"));
      case WELL_KNOWN_TEXT -> new CoordinateSystem.WellKnownText(members.text("text"));
      case LOCAL_EAST_NORTH_UP -> new CoordinateSystem.LocalEastNorthUp(origin(members));
      case ARBITRARY -> new CoordinateSystem.Arbitrary();
      case FROM_PHOTOS -> new CoordinateSystem.FromPhotos();
    };
  }

  private static Position.Located origin(Members members) {
    return new Position.Located(
        members.measure("latitude"),
        members.measure("longitude"),
        members.measure("altitudeInMetres"));
  }
}
