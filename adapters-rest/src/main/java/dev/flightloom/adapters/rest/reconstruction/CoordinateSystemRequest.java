package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
    name = "CoordinateSystem",
    description = "A word, or an object with exactly one member.",
    oneOf = {
      CoordinateSystemResponse.Word.class,
      CoordinateSystemResponse.WellKnownText.class,
      CoordinateSystemResponse.LocalEastNorthUp.class
    })
record CoordinateSystemRequest(
    @Nullable CoordinateSystem known,
    @Nullable String wkt,
    @Schema(hidden = true) @Valid @Nullable OriginRequest localOrigin) {

  /** A place in WGS84; the altitude is ellipsoidal. */
  record OriginRequest(
      @DecimalMin("-90") @DecimalMax("90") double latitude,
      @DecimalMin("-180") @DecimalMax("180") double longitude,
      double altitudeInMetres) {}

  static CoordinateSystemRequest read(Members.Entry entry) {
    if (entry.isText()) {
      var known = entry.violations().read(entry.path(), entry.text(), CoordinateSystem::parse);
      return new CoordinateSystemRequest(known.orElse(null), null, null);
    }
    var in = entry.members();
    var wkt = in.text("wkt").filter(it -> !it.isBlank());
    var origin = in.object("localOrigin").map(CoordinateSystemRequest::origin);
    in.refuseOthers();
    if (wkt.isPresent() == origin.isPresent() && !in.isTroubled()) {
      in.violations().add(entry.path(), "must have either wkt, not blank, or localOrigin");
    }
    return new CoordinateSystemRequest(null, wkt.orElse(null), origin.orElse(null));
  }

  private static OriginRequest origin(Members in) {
    var origin =
        new OriginRequest(
            in.required("latitude", in.number("latitude"), 0.0),
            in.required("longitude", in.number("longitude"), 0.0),
            in.number("altitudeInMetres").orElse(0.0));
    in.refuseOthers();
    return origin;
  }
}
