package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.wayline.Findings.Spot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The plan (template.kml) and what is flown (waylines.wpml) say the same; a file that was edited in
 * one place only flies something else than FlightHub shows.
 */
record AgreementRules(WpmlDocument template, WpmlDocument waylines, Findings findings) {
  private static final List<String> SHARED =
      List.of(
          "flyToWaylineMode",
          "finishAction",
          "exitOnRCLost",
          "executeRCLostAction",
          "takeOffSecurityHeight",
          "globalTransitionalSpeed");

  /** A millionth of a degree is a decimetre. */
  private static final double SAME_PLACE_IN_METRES = 0.5;

  void check() {
    SHARED.forEach(this::checkText);
    checkValue(
        "droneInfo",
        MissionReader.aircraft(template.mission()),
        MissionReader.aircraft(waylines.mission()));
    checkValue(
        "payloadInfo",
        MissionReader.payloads(template.mission()),
        MissionReader.payloads(waylines.mission()));
    waylines.folders().forEach(this::checkPoints);
  }

  private void checkText(String element) {
    var planned = template.mission().textOf(element);
    var flown = waylines.mission().textOf(element);
    if (!planned.isEmpty() && !flown.isEmpty() && !sameValue(planned, flown)) {
      differ("missionConfig/" + element, planned, flown);
    }
  }

  private static boolean sameValue(String planned, String flown) {
    var number = Numbers.read(planned).told();
    return planned.equals(flown)
        || (number.isPresent() && number.equals(Numbers.read(flown).told()));
  }

  private void checkValue(String element, List<?> planned, List<?> flown) {
    if (!planned.isEmpty() && !flown.isEmpty() && !planned.equals(flown)) {
      differ("missionConfig/" + element, planned.toString(), flown.toString());
    }
  }

  /** Only a template of waypoints has the same points as its path; mappings compute theirs. */
  private void checkPoints(WpmlFolder path) {
    planOf(path)
        .ifPresent(plan -> {
          var planned = plan.points().size();
          var flown = path.points().size();
          if (planned != flown) {
            differ(path.path("Placemark"), planned + " waypoints", flown + " waypoints");
            return;
          }
          for (var i = 0; i < planned; i++) {
            checkPlace(path, plan.points().get(i), path.points().get(i));
          }
        });
  }

  private void checkPlace(WpmlFolder path, WpmlPoint planned, WpmlPoint flown) {
    var from = planned.place();
    var to = flown.place();
    if (from.isPresent()
        && to.isPresent()
        && from.get().metresTo(to.get()) > SAME_PLACE_IN_METRES) {
      differ(path.path(flown, "Point/coordinates"), planned.coordinates(), flown.coordinates());
    }
  }

  private Optional<WpmlFolder> planOf(WpmlFolder path) {
    return template.folders().stream()
        .filter(WpmlFolder::isWaypointTemplate)
        .filter(it -> Objects.equals(it.text("templateId"), path.text("templateId")))
        .findFirst();
  }

  private void differ(String element, String planned, String flown) {
    findings.fault(
        "documents-disagree",
        new Spot(waylines.name(), element),
        "template.kml says "
            + PathRules.shown(planned)
            + ", waylines.wpml says "
            + PathRules.shown(flown)
            + ".",
        "Change both documents, or export the route anew.");
  }
}
