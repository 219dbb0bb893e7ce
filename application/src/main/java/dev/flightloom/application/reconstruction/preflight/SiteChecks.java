package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.Finding.Code;
import dev.flightloom.domain.reconstruction.capture.Finding.Severity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import dev.flightloom.domain.vocabulary.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides and checks the coordinate system of the output. */
final class SiteChecks {

  private final CoordinateSystems register;

  SiteChecks(CoordinateSystems register) {
    this.register = register;
  }

  /** The plan with a decided system; what is wrong with it goes into {@code findings}. */
  ReconstructionPlan decide(
      ReconstructionPlan wanted, List<ScannedFile> usable, List<Finding> findings) {
    var zone = centre(CaptureChecks.located(usable)).map(CoordinateSystem::utmZoneOf);
    return switch (wanted.coordinateSystem()) {
      case CoordinateSystem.FromPhotos _ -> wanted.in(fromPhotos(zone, findings));
      case CoordinateSystem.Epsg epsg -> {
        if (register.nameOf(epsg.code()).isEmpty()) {
          findings.add(unknown(epsg, zone));
        }
        yield wanted;
      }
      case CoordinateSystem.WellKnownText _,
          CoordinateSystem.LocalEastNorthUp _,
          CoordinateSystem.Arbitrary _ ->
          wanted;
    };
  }

  private static CoordinateSystem fromPhotos(
      Optional<CoordinateSystem.Epsg> zone, List<Finding> findings) {
    if (zone.isPresent()) {
      return zone.get();
    }
    findings.add(
        new Finding(
            Code.NO_SITE,
            Severity.WARNING,
            "",
            "No photo has a position; the model will have arbitrary axes.",
            "Pass --coordinate-system if you know where the site is."));
    return new CoordinateSystem.Arbitrary();
  }

  private static Finding unknown(CoordinateSystem.Epsg epsg, Optional<CoordinateSystem.Epsg> zone) {
    return new Finding(
        Code.UNKNOWN_COORDINATE_SYSTEM,
        Severity.ERROR,
        "",
        "The EPSG register has no " + epsg + ".",
        zone.map(it -> "The photos lie in " + it + "; 'auto' takes it.")
            .orElse("Take a projected system such as EPSG:32632, or 'auto'."));
  }

  private static Optional<Position.Located> centre(List<Position.Located> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var sorted =
        places.stream().sorted(Comparator.comparingDouble(Position.Located::longitude)).toList();
    return Optional.of(sorted.get(sorted.size() / 2));
  }
}
