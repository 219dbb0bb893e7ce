package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.XmlNode;
import java.util.List;

/**
 * One of the two documents, as far as anything here understands it.
 *
 * @param name entry of the KMZ file; empty for a document that is missing
 * @param namespace of the mission's elements
 * @param mission the missionConfig, or none
 * @param authors which elements, counted from 1, hold the author's name or phone number
 */
record WpmlDocument(
    String name,
    String namespace,
    XmlNode mission,
    List<WpmlFolder> folders,
    List<Integer> authors) {

  static final String TEMPLATE = "wpmz/template.kml";
  static final String WAYLINES = "wpmz/waylines.wpml";

  /** The document that is not in the file. */
  static final WpmlDocument MISSING = new WpmlDocument("", "", XmlNode.NONE, List.of(), List.of());

  boolean isThere() {
    return !name.isEmpty();
  }
}
