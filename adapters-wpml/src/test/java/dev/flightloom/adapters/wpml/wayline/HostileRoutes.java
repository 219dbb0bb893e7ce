package dev.flightloom.adapters.wpml.wayline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that somebody made to hurt, each with the code that refuses it; {@code main} reads them in
 * a JVM with little memory and prints how long each takes. Long, as it is a list.
 */
final class HostileRoutes {
  private static final String TEMPLATE = SampleRoute.TEMPLATE;
  private static final String WAYLINES = SampleRoute.WAYLINES;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;

  private final Path folder;
  private final Map<String, Path> files = new LinkedHashMap<>();

  private HostileRoutes(Path folder) {
    this.folder = folder;
  }

  /** Writes all files into {@code folder}, by the code that refuses them and what they are. */
  static Map<String, Path> writeAll(Path folder) throws IOException {
    var routes = new HostileRoutes(folder);
    routes.writeXml();
    routes.writeNumbers();
    routes.writeNames();
    routes.writeStructures();
    routes.writeBombs();
    return routes.files;
  }

  /**
   * Reads the files of a folder and prints milliseconds and verdict for each; with a second
   * argument writes them there, which takes more memory.
   */
  public static void main(String... args) throws IOException {
    if (args.length > 1) {
      writeGoodAndHostile(Path.of(args[0]));
      return;
    }
    var reader = new WpmlRouteFiles();
    reader.read(Path.of(args[0], "good.kmz"));
    try (var listing = Files.list(Path.of(args[0], "hostile"))) {
      for (var file : listing.sorted().toList()) {
        var start = System.nanoTime();
        var verdict = verdict(reader, file);
        var millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("%5d ms  %-28s %s%n", millis, verdict, file.getFileName());
      }
    }
  }

  /** One good file, to warm up with, and all hostile ones. */
  static Map<String, Path> writeGoodAndHostile(Path folder) throws IOException {
    Files.write(folder.resolve("good.kmz"), SampleRoute.good().zipped());
    return writeAll(Files.createDirectory(folder.resolve("hostile")));
  }

  static String verdict(WpmlRouteFiles reader, Path file) {
    try {
      var faults = reader.read(file).faults();
      return faults.isEmpty() ? "accepted" : faults.getFirst().code();
    } catch (dev.flightloom.domain.failure.Rejected refused) {
      return refused.code();
    }
  }

  private void writeXml() throws IOException {
    xml("route-file.doctype", "xxe", it -> doctype(it, "<!ENTITY x SYSTEM 'file:///etc/passwd'>"));
    xml(
        "route-file.doctype",
        "xxe-http",
        it -> doctype(it, "<!ENTITY % x SYSTEM 'http://127.0.0.1:9/'> %x;"));
    xml("route-file.doctype", "billion-laughs", HostileRoutes::laughs);
    xml("route-file.doctype", "undeclared-entity", it -> it.replace(">goHome<", ">&x;<"));
    xml("route-file.too-deep", "deep", it -> around(it, "<a>".repeat(5000) + "</a>".repeat(5000)));
    xml(
        "route-file.long-text",
        "huge-attribute",
        it -> around(it, "<a b='" + "x".repeat(5_000_000) + "'/>"));
    xml(
        "route-file.long-text",
        "huge-comment",
        it -> around(it, "<!--" + "<".repeat(5_000_000) + "-->"));
    xml(
        "route-file.long-text",
        "huge-cdata",
        it -> around(it, "<a><![CDATA[" + "<".repeat(5_000_000) + "]]></a>"));
    xml(
        "route-file.long-text",
        "huge-instruction",
        it -> around(it, "<?a " + "<".repeat(5_000_000) + "?>"));
    xml(
        "route-file.long-text",
        "huge-text",
        it -> around(it, "<a>" + "x".repeat(5_000_000) + "</a>"));
    xml("route-file.xml", "huge-name", it -> around(it, "<" + "x".repeat(5_000_000) + "/>"));
    xml(
        "route-file.too-many-elements",
        "many-elements",
        it -> around(it, "<a/>".repeat(2_000_000)));
    xml(
        "route-file.too-many-elements",
        "rich-head",
        it -> inFolder(it, "<a>" + "<b/>".repeat(100_000) + "</a>"));
    xml(
        "route-file.too-many-elements",
        "rich-point",
        it -> inFolder(it, "<Placemark>" + "<b/>".repeat(100_000) + "</Placemark>"));
    xml(
        "route-file.too-many-waypoints",
        "placemarks",
        it -> inFolder(it, "<Placemark/>".repeat(700_000)));
    xml("route-file.document-too-large", "huge-document", it -> it + " ".repeat(11_000_000));
    xml("route-file.xml", "cut-document", it -> it.substring(0, it.length() / 2));
    xml("route-file.not-kml", "html", it -> "<html><body>Please log in</body></html>");
    bytes(
        "route-file.encoding",
        "invalid-utf-8",
        new byte[] {'<', 'k', 'm', 'l', '>', (byte) 0xC3, '(', '<'});
    bytes(
        "route-file.encoding",
        "utf-16",
        ("\uFEFF" + SampleRoute.good().entries().get(WAYLINES))
            .getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
    xml(
        "route-file.encoding",
        "declared-latin-1",
        it -> it.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""));
  }

  private void writeNumbers() throws IOException {
    xml("route.coordinates", "nan", it -> it.replace(">9.9,53.5<", ">NaN,NaN<"));
    xml("route.coordinates", "infinity", it -> it.replace(">9.9,53.5<", ">1e999,Infinity<"));
    xml("route.no-height", "hexadecimal", it -> it.replace(">40.0<", ">0x1p3<"));
    xml(
        "route.index",
        "index-overflow",
        it -> it.replace(">0</wpml:index>", ">99999999999</wpml:index>"));
  }

  private void writeNames() throws IOException {
    named("route-file.entry-name", "dot-dot", "../../etc/cron.d/x");
    named("route-file.entry-name", "inner-dot-dot", "wpmz/res/../../../x");
    named("route-file.entry-name", "absolute", "/etc/passwd");
    named("route-file.entry-name", "drive", "C:/windows/x");
    named("route-file.entry-name", "backslash", "wpmz\\..\\x");
    named("route-file.entry-name", "nul", "wpmz/a\0.txt");
    named("route-file.entry-name", "long-name", "wpmz/" + "n".repeat(60_000));
    named("route-file.duplicate-entry", "same-but-case", "WPMZ/Template.KML");
    put("route-file.duplicate-entry", "same", renamedRaw("wpmz/xxxxxxxx.kml", TEMPLATE));
  }

  private void writeStructures() throws IOException {
    var good = SampleRoute.good().zipped();
    put("route-file.not-a-zip", "empty", new byte[0]);
    put("route-file.not-a-zip", "text", "no route".getBytes(UTF_8));
    put("route-file.truncated", "truncated", java.util.Arrays.copyOf(good, good.length - 30));
    put("route-file.damaged", "wrong-crc", patched(good, LOCAL, 40, (byte) 0x5a));
    put("route-file.damaged", "other-crc-in-directory", patched(good, DIRECTORY, 16, (byte) 0x5a));
    put("route-file.damaged", "other-name-in-header", patched(good, LOCAL, 31, (byte) 'x'));
    put("route-file.encrypted", "encrypted", patched(good, DIRECTORY, 8, (byte) 9));
    put("route-file.method", "other-method", patched(good, DIRECTORY, 10, (byte) 99));
    put("route-file.link", "symbolic-link", patched(good, DIRECTORY, 41, (byte) 0xA1));
    put("route-file.bomb", "negative-size", patched(good, DIRECTORY, 27, (byte) 0xFF));
    put("route-file.damaged", "negative-packed-size", patched(good, DIRECTORY, 23, (byte) 0xFF));
    put("route-file.damaged", "header-outside", patched(good, DIRECTORY, 45, (byte) 0x7F));
    put("route-file.too-many-entries", "entries", entries(5000));
    put("route-file.nested", "nested", with("wpmz/res/inner.bin", good));
    put("route-file.damaged", "overlap", overlapping());
  }

  private void writeBombs() throws IOException {
    put("route-file.bomb", "zip-bomb", with("wpmz/res/dsm.tif", new byte[200_000_000]));
    put(
        "route-file.bomb",
        "document-bomb",
        with("wpmz/res/a.xml", "<a/>".repeat(20_000_000).getBytes(UTF_8)));
    put("route-file.bomb", "lying-bomb", lying());
  }

  private void xml(String code, String name, UnaryOperator<String> change) throws IOException {
    put(code, name, SampleRoute.good().with(WAYLINES, change).stored());
  }

  private void bytes(String code, String name, byte[] document) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      add(zip, TEMPLATE, SampleRoute.good().entries().get(TEMPLATE).getBytes(UTF_8));
      add(zip, WAYLINES, document);
    }
    put(code, name, out.toByteArray());
  }

  private void named(String code, String name, String entry) throws IOException {
    put(code, name, with(entry, new byte[] {1}));
  }

  private void put(String code, String name, byte[] content) throws IOException {
    var file = Files.write(folder.resolve(name + ".kmz"), content);
    files.put(code + " " + name, file);
  }

  private static String doctype(String document, String declarations) {
    return document.replaceFirst("<kml", "<!DOCTYPE kml [" + declarations + "]><kml");
  }

  private static String laughs(String document) {
    var text = new StringBuilder("<!ENTITY a0 'ha'>");
    for (var i = 1; i < 30; i++) {
      text.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return doctype(document, text.toString()).replace(">goHome<", ">&a29;<");
  }

  private static String around(String document, String extra) {
    return document.replaceFirst("<Folder>", extra.replace("$", "\\$") + "<Folder>");
  }

  private static String inFolder(String document, String extra) {
    return document.replaceFirst("<Folder>", "<Folder>" + extra);
  }

  private static byte[] with(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : SampleRoute.good().entries().entrySet()) {
        add(zip, entry.getKey(), entry.getValue().getBytes(UTF_8));
      }
      add(zip, name, content);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] entries(int number) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var i = 0; i < number; i++) {
        add(zip, "wpmz/res/" + i, new byte[0]);
      }
    }
    return out.toByteArray();
  }

  /** A name that the JDK would not write twice. */
  private static byte[] renamedRaw(String from, String to) throws IOException {
    var bytes = with(from, new byte[] {1});
    var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replace(from, to);
    return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** One byte of the first record with {@code signature} changed. */
  private static byte[] patched(byte[] zip, int signature, int offset, byte value) {
    var copy = zip.clone();
    copy[find(copy, signature, 0) + offset] = value;
    return copy;
  }

  private static int find(byte[] zip, int signature, int from) {
    var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (var at = from; at < zip.length - 3; at++) {
      if (bytes.getInt(at) == signature) {
        return at;
      }
    }
    throw new IllegalArgumentException("no such record");
  }

  /** Both records of the directory lead to the same bytes, as quoted-overlap bombs do. */
  private static byte[] overlapping() throws IOException {
    var zip = SampleRoute.good().zipped();
    var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    var second = find(zip, DIRECTORY, find(zip, DIRECTORY, 0) + 4);
    bytes.putInt(second + 42, bytes.getInt(find(zip, DIRECTORY, 0) + 42));
    return zip;
  }

  /** Says that it unpacks to a hundred bytes and unpacks to a hundred million. */
  private static byte[] lying() throws IOException {
    var content = new byte[100_000_000];
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
      out.write(content);
    }
    var name = "wpmz/res/a".getBytes(UTF_8);
    var crc = new CRC32();
    crc.update(content, 0, 100);
    var zip = ByteBuffer.allocate(packed.size() + 300).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(LOCAL).putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0);
    zip.putInt((int) crc.getValue()).putInt(packed.size()).putInt(100);
    zip.putShort((short) name.length).putShort((short) 0).put(name).put(packed.toByteArray());
    var start = zip.position();
    zip.putInt(DIRECTORY).putShort((short) 20).putShort((short) 20).putShort((short) 0);
    zip.putShort((short) 8)
        .putInt(0)
        .putInt((int) crc.getValue())
        .putInt(packed.size())
        .putInt(100);
    zip.putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    zip.putShort((short) 0).putInt(0).putInt(0).put(name);
    var size = zip.position() - start;
    zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(size).putInt(start).putShort((short) 0);
    return java.util.Arrays.copyOf(zip.array(), zip.position());
  }
}
