package dev.flightloom.adapters.wpml.wayline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Cuts the text of some elements out of a well-formed document and touches no other byte; elements
 * are named by their number, as the reader counts them. Confined to one thread.
 */
final class Scrubber {
  private final byte[] document;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at;
  private int elements;

  private Scrubber(byte[] document) {
    this.document = document;
  }

  /** The document with the elements {@code ordinals}, counted from 1, emptied. */
  static byte[] empty(byte[] document, List<Integer> ordinals) {
    return new Scrubber(document).empty(ordinals);
  }

  private byte[] empty(List<Integer> ordinals) {
    var keptTo = 0;
    while (nextElement()) {
      var end = tagEnd(at);
      at = end;
      if (ordinals.contains(elements) && document[end - 2] != '/') {
        kept.write(document, keptTo, end - keptTo);
        at = closingTag();
        keptTo = at;
      }
    }
    kept.write(document, keptTo, document.length - keptTo);
    return kept.toByteArray();
  }

  /** Moves to the {@code <} of the next start tag and counts it. */
  private boolean nextElement() {
    while (nextMarkup()) {
      if (document[at + 1] != '/') {
        elements++;
        return true;
      }
      at++;
    }
    return false;
  }

  /** Moves to the next {@code <} of a tag, past comments, CDATA sections and instructions. */
  private boolean nextMarkup() {
    while (at < document.length - 1) {
      if (document[at] != '<') {
        at++;
      } else if (begins("<!--")) {
        at = after("-->", at + 4);
      } else if (begins("<![CDATA[")) {
        at = after("]]>", at + 9);
      } else if (begins("<?")) {
        at = after("?>", at + 2);
      } else {
        return true;
      }
    }
    return false;
  }

  /** Offset of the end tag that belongs to the start tag before {@code at}. */
  private int closingTag() {
    var depth = 1;
    while (nextMarkup()) {
      var end = tagEnd(at);
      if (document[at + 1] == '/') {
        depth--;
      } else {
        elements++;
        depth += document[end - 2] == '/' ? 0 : 1;
      }
      if (depth == 0) {
        return at;
      }
      at = end;
    }
    return document.length;
  }

  /** Offset behind the {@code >} of the tag at {@code from}; one in a quoted value is none. */
  private int tagEnd(int from) {
    byte quote = 0;
    for (var i = from; i < document.length; i++) {
      var next = document[i];
      if (quote != 0) {
        quote = next == quote ? 0 : quote;
      } else if (next == '"' || next == '\'') {
        quote = next;
      } else if (next == '>') {
        return i + 1;
      }
    }
    return document.length;
  }

  private int after(String end, int from) {
    for (var i = from; i <= document.length - end.length(); i++) {
      if (matches(end, i)) {
        return i + end.length();
      }
    }
    return document.length;
  }

  private boolean begins(String start) {
    return matches(start, at);
  }

  private boolean matches(String text, int offset) {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    if (offset + bytes.length > document.length) {
      return false;
    }
    for (var i = 0; i < bytes.length; i++) {
      if (document[offset + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
