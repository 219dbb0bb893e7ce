package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.wayline.Findings.Spot;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.TemplateType;

/** The Folders of template.kml and its author. */
record TemplateRules(WpmlDocument template, Findings findings) {

  void check() {
    if (template.folders().isEmpty()) {
      findings.fault(
          "no-template",
          new Spot(template.name(), "Folder"),
          "The document has no Folder.",
          "Export the route anew.");
    }
    template.folders().forEach(this::check);
    if (!template.authors().isEmpty()) {
      findings.note(
          "names-author",
          new Spot(template.name(), "author"),
          "The file holds its author's name or phone number.",
          "Remove it with flightloom routes scrub, or upload with --scrub.");
    }
  }

  private void check(WpmlFolder folder) {
    checkType(folder);
    if (folder.isWaypointTemplate()) {
      checkHeights(folder);
    }
    if (folder.head().all("payloadParam").findAny().isEmpty()) {
      findings.warning(
          "no-payload-settings",
          spot(folder, "payloadParam"),
          "The template has no payloadParam, so the payload flies with whatever it is set to.",
          "Add payloadParam; FlightHub may refuse the file without it.");
    }
  }

  private void checkType(WpmlFolder folder) {
    var type = folder.text("templateType");
    if (type.isEmpty()) {
      findings.fault(
          "no-template-type",
          spot(folder, "templateType"),
          "The template does not say its type.",
          "Add templateType, for example waypoint.");
    } else if (Words.read(TemplateType.class, type) instanceof Foreign.Unrecognised<TemplateType>) {
      findings.warning(
          "unknown-word",
          spot(folder, "templateType"),
          "This release does not know the templateType '" + type + "'.",
          "Check the spelling; upper and lower case matter.");
    }
  }

  private void checkHeights(WpmlFolder folder) {
    var system = folder.head().childOrNone("waylineCoordinateSysParam");
    if (system.textOf("heightMode").isEmpty()) {
      findings.fault(
          "no-height-reference",
          spot(folder, "waylineCoordinateSysParam/heightMode"),
          "The template does not say what its heights are measured from.",
          "Set heightMode to relativeToStartPoint, WGS84, EGM96 or aboveGroundLevel.");
    }
    var mode = system.textOf("coordinateMode");
    if (!mode.isEmpty() && !mode.equals("WGS84")) {
      findings.fault(
          "coordinate-system",
          spot(folder, "waylineCoordinateSysParam/coordinateMode"),
          "The coordinates are in " + mode + "; FlightHub reads WGS84 only.",
          "Convert the coordinates to WGS84.");
    }
  }

  private Spot spot(WpmlFolder folder, String element) {
    return new Spot(template.name(), folder.path(element));
  }
}
