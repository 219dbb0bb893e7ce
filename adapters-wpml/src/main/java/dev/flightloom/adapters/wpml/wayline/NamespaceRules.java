package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.wayline.Findings.Spot;

/** The dialect of a document; versions newer than known are read and told. */
record NamespaceRules(WpmlDocument document, Findings findings) {

  void check() {
    var namespace = document.namespace();
    var version = Namespaces.version(namespace);
    var spot = new Spot(document.name(), "kml");
    if (Namespaces.isDjiFly(namespace)) {
      findings.fault(
          "dji-fly-dialect",
          spot,
          "The document is written in the dialect of DJI Fly (" + namespace + ").",
          "DJI Fly is for consumer aircraft; plan the route in FlightHub 2 or DJI Pilot 2.");
    } else if (version.isEmpty()) {
      findings.fault(
          "wrong-namespace",
          spot,
          namespace.isEmpty()
              ? "The document has no element of WPML."
              : "The document's elements are in the namespace " + shown(namespace) + ".",
          "Use http://www.dji.com/wpmz/" + Namespaces.NEWEST + " for the elements of WPML.");
    } else if (Namespaces.isNewer(version)) {
      findings.note(
          "newer-format",
          spot,
          "The document is WPML " + version + "; this release knows " + Namespaces.NEWEST + ".",
          "Elements that are not known are kept; look at the route in FlightHub.");
    }
  }

  private static String shown(String namespace) {
    return namespace.substring(0, Math.min(80, namespace.length()));
  }
}
