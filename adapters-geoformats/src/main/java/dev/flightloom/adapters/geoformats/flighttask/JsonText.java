package dev.flightloom.adapters.geoformats.flighttask;

/** Texts in JSON (RFC 8259, chapter 7); names come from FlightHub and may hold anything. */
final class JsonText {

  private JsonText() {}

  static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> append(quoted, (char) c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, char c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append(c);
    } else if (c < ' ' || Character.isSurrogate(c)) {
      quoted.append("\\u%04x".formatted((int) c));
    } else {
      quoted.append(c);
    }
  }
}
