package dev.flightloom.adapters.wpml.client;

/** What a KMZ file may cost us; real ones have some hundred kilobytes, or some megabytes of DSM. */
public final class KmzLimits {
  /** Largest file. */
  public static final long FILE = 200_000_000;

  /** Largest sum of all entries when unpacked. */
  public static final long UNPACKED = 256_000_000;

  /** Largest KML or WPML document when unpacked; it has to fit into a small heap. */
  public static final int DOCUMENT = 10_000_000;

  /** Most entries, folders included. */
  public static final int ENTRIES = 1_000;

  /** Largest growth of an entry that unpacks to more than {@link #HARMLESS}; XML reaches 40. */
  public static final int RATIO = 150;

  /** An entry that unpacks to so little may be packed as well as it likes. */
  public static final long HARMLESS = 1_000_000;

  /** Longest piece of XML without an element in it, in characters. */
  static final int XML_RUN = 200_000;

  /** Most elements inside each other; WPML needs ten. */
  static final int XML_DEPTH = 64;

  /** Most elements of a document; one of our size has half as many when it is WPML. */
  static final int XML_ELEMENTS = 250_000;

  private KmzLimits() {}
}
