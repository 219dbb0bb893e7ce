package dev.flightloom.adapters.wpml.client;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of entries, none of which may lead out of the archive; confined to one thread. */
final class EntryNames {
  private static final int LONGEST = 255;
  private static final Pattern ESCAPE = Pattern.compile("(^|/)\\.{1,2}(/|$)|^/|^[A-Za-z]:|//");
  private static final Pattern ODD = Pattern.compile("[\\\\\\p{Cntrl}]");

  private final Set<String> seen = new HashSet<>();

  /** The name, which is new and harmless. */
  String accept(byte[] raw) {
    var name = decode(raw);
    if (name.isEmpty() || name.length() > LONGEST || ODD.matcher(name).find()) {
      throw Refused.hostile("entry-name", "An entry has the name " + shown(name) + ".");
    }
    if (ESCAPE.matcher(name).find()) {
      throw Refused.hostile(
          "entry-name", "The entry " + shown(name) + " leads out of the archive.");
    }
    if (!seen.add(name.toLowerCase(Locale.ROOT))) {
      throw Refused.hostile("duplicate-entry", "The entry " + shown(name) + " is there twice.");
    }
    return name;
  }

  /** UTF-8 whatever the flag says; old writers' national code pages cannot be told apart. */
  private static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException _) {
      return new String(raw, StandardCharsets.ISO_8859_1);
    }
  }

  private static String shown(String name) {
    var start = name.substring(0, Math.min(60, name.length()));
    return "'" + ODD.matcher(start).replaceAll("?") + (name.length() > 60 ? "...'" : "'");
  }
}
