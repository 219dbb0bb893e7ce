package dev.flightloom.domain.wayline.plan;

/**
 * Something about a route file that a person should know.
 *
 * @param code stable dotted word such as {@code route.no-template-type}
 * @param document entry of the KMZ file, or empty for the file as a whole
 * @param element path of the element inside the document; numbers count from 1; perhaps empty
 * @param message what is the matter, as a sentence
 * @param remedy what to do next, as a sentence
 */
public record RouteFinding(
    String code,
    Severity severity,
    String document,
    String element,
    String message,
    String remedy) {

  /** How bad it is. */
  public enum Severity {
    /** FlightHub or the aircraft will refuse the file, or fly something else than meant. */
    FAULT,
    /** It may be refused, or probably is not meant so. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  /** True when the file should not be uploaded. */
  public boolean isFault() {
    return severity == Severity.FAULT;
  }

  /** Document and element in one text; perhaps empty. */
  public String place() {
    return element.isEmpty() ? document : document + " " + element;
  }
}
