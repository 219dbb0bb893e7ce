package dev.flightloom.adapters.wpml.wayline;

import static dev.flightloom.adapters.wpml.wayline.WpmlDocument.TEMPLATE;
import static dev.flightloom.adapters.wpml.wayline.WpmlDocument.WAYLINES;

import dev.flightloom.adapters.wpml.wayline.Findings.Spot;
import java.util.List;
import java.util.Optional;

/** Both documents are there, in their folder and under their names. */
record ArchiveRules(List<String> entries, Findings findings) {
  static final String MISNAMED = "wpmz/waylines.kml";

  void check() {
    require(TEMPLATE);
    if (!entries.contains(WAYLINES) && entries.contains(MISNAMED)) {
      findings.fault(
          "waylines-misnamed",
          new Spot(MISNAMED, ""),
          "The executed route is called waylines.kml; FlightHub looks for waylines.wpml.",
          "Rename the entry to " + WAYLINES + ".");
    } else {
      require(WAYLINES);
    }
  }

  private void require(String document) {
    if (entries.contains(document)) {
      return;
    }
    var elsewhere = elsewhere(document);
    findings.fault(
        elsewhere.isPresent() ? "wrong-folder" : "document-missing",
        new Spot(elsewhere.orElse(document), ""),
        elsewhere
            .map(it -> "The document " + it + " has to be " + document + ".")
            .orElse("The document " + document + " is missing."),
        elsewhere.isPresent()
            ? "Zip the folder wpmz itself, so that it is at the top of the archive."
            : "Export the route anew; a KMZ file for FlightHub has both documents.");
  }

  private Optional<String> elsewhere(String document) {
    var name = document.substring(document.indexOf('/') + 1);
    return entries.stream().filter(it -> it.equals(name) || it.endsWith("/" + name)).findFirst();
  }
}
