package dev.flightloom.simulator.call;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request target as it came over the wire, decoded once and only where that is safe.
 *
 * @param path with its percent signs
 * @param query decoded names and values; a name without a value has an empty one
 */
public record Target(String path, Map<String, String> query) {
  private static final String BUCKETS = "/simulator/bucket/";

  public Target {
    query = Collections.unmodifiableMap(new TreeMap<>(query));
  }

  /** Reads a target such as {@code /a/b?c=d}. */
  public static Target parse(String text) {
    int mark = text.indexOf('?');
    var query = new TreeMap<String, String>();
    if (mark >= 0) {
      for (var pair : text.substring(mark + 1).split("&", -1)) {
        int equals = pair.indexOf('=');
        var name = equals < 0 ? pair : pair.substring(0, equals);
        query.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
      query.remove("");
    }
    return new Target(mark < 0 ? text : text.substring(0, mark), query);
  }

  /** A query parameter, empty where it is absent. */
  public String parameter(String name) {
    return query.getOrDefault(name, "");
  }

  /** Whether the path is below the bucket's. */
  public boolean ofBucket() {
    return path.startsWith(BUCKETS);
  }

  /** The decoded name of the bucket. */
  public String bucket() {
    var rest = path.substring(BUCKETS.length());
    int slash = rest.indexOf('/');
    return decode(slash < 0 ? rest : rest.substring(0, slash));
  }

  /** The decoded key, empty for the bucket itself. */
  public String key() {
    var rest = path.substring(BUCKETS.length());
    int slash = rest.indexOf('/');
    return slash < 0 ? "" : decode(rest.substring(slash + 1));
  }

  /** Decodes percent signs; unlike in forms a plus sign stays what it is. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var out = new ByteArrayOutputStream();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int value = i + 2 < bytes.length && bytes[i] == '%' ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      out.write(value < 0 ? bytes[i] : value);
      i += value < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte high, byte low) {
    int left = Character.digit(high, 16);
    int right = Character.digit(low, 16);
    return left < 0 || right < 0 ? -1 : left * 16 + right;
  }

  /** Encodes as Signature Version 4 wants it; slashes stay where asked. */
  public static String encode(String text, boolean keepSlashes) {
    var out = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain =
          letter < 128 && (Character.isLetterOrDigit(letter) || "-_.~".indexOf(letter) >= 0);
      if (plain || (keepSlashes && letter == '/')) {
        out.append(letter);
      } else {
        out.append('%').append(String.format("%02X", octet & 0xFF));
      }
    }
    return out.toString();
  }

  /** The operation that a method asks for here. */
  public Operation operation(String method) {
    return ofBucket()
        ? Operation.ofBucket(method, key(), query.keySet())
        : Operation.ofApi(method, path);
  }
}
