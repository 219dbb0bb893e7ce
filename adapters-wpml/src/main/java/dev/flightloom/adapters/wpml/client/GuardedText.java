package dev.flightloom.adapters.wpml.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8 text that refuses what would make an XML parser hoard memory: between two elements,
 * and inside one tag, comment or CDATA section, only so many characters pass.
 */
final class GuardedText extends Reader {
  private final Reader text;
  private final String document;
  private int run;
  private boolean started;
  private String closing = "";
  private final StringBuilder recent = new StringBuilder();

  GuardedText(InputStream bytes, String document) {
    this.text =
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    this.document = document;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    var count = decode(buffer, offset, length);
    var start = 0;
    if (!started && count > 0) {
      started = true;
      start = buffer[offset] == '\uFEFF' ? 1 : 0;
    }
    for (var i = start; i < count; i++) {
      watch(buffer[offset + i]);
    }
    if (start == 1) {
      System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
      return count == 1 ? read(buffer, offset, length) : count - 1;
    }
    return count;
  }

  private int decode(char[] buffer, int offset, int length) throws IOException {
    try {
      return text.read(buffer, offset, length);
    } catch (CharacterCodingException e) {
      throw (RuntimeException)
          Refused.broken("encoding", "The document " + document + " is no UTF-8 text.").causedBy(e);
    }
  }

  /** Counts since the last {@code <} that can begin an element. */
  private void watch(char next) {
    run++;
    if (run > KmzLimits.XML_RUN) {
      throw Refused.hostile(
          "long-text", "The document " + document + " has an endless tag, text or comment.");
    }
    if (closing.isEmpty()) {
      if (next == '<') {
        run = 0;
        recent.setLength(0);
      }
      if (recent.length() < 9) {
        recent.append(next);
        open();
      }
    } else {
      close(next);
    }
  }

  private void open() {
    if (recent.indexOf("<!--") == 0) {
      enter("-->");
    } else if (recent.indexOf("<![CDATA[") == 0) {
      enter("]]>");
    } else if (recent.indexOf("<?") == 0) {
      enter("?>");
    } else if (recent.indexOf("<!D") == 0) {
      throw Refused.hostile(
          "doctype", "The document " + document + " declares a DOCTYPE, which no route does.");
    }
  }

  private void enter(String end) {
    closing = end;
    recent.setLength(0);
  }

  private void close(char next) {
    recent.append(next);
    if (recent.length() > closing.length()) {
      recent.deleteCharAt(0);
    }
    if (recent.indexOf(closing) == 0) {
      closing = "";
      recent.setLength(9);
    }
  }

  /**
   * The parser closes what it reads at its end, but the rest of the entry is still to be checked.
   */
  @Override
  public void close() {}
}
