package dev.flightloom.adapters.wpml.wayline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessTest {
  private static final String PHONE = "+49 151 555 0100";
  private static final List<String> ODDITIES =
      List.of(
          "<wpml:future a='1 > 0' b=\"<no>\">&amp; 10 °C</wpml:future>".replace("<no>", "&lt;no>"),
          "<!-- <wpml:author>not me</wpml:author> -->",
          "<x:y xmlns:x='urn:x'><![CDATA[<wpml:author>nor me</wpml:author>]]></x:y>",
          "<?odd <wpml:author>nor I</wpml:author>?>",
          "<wpml:empty/>",
          "<author xmlns='urn:other'>somebody else's element</author>",
          "\r\n\t ",
          "<wpml:nested><wpml:author>a part of something</wpml:author></wpml:nested>");

  private final WpmlRouteFiles files = new WpmlRouteFiles();

  @TempDir Path folder;

  @Test
  void keepsEveryUnknownElementWhateverItIs() throws IOException {
    for (var seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var route =
          SampleRoute.good()
              .with(SampleRoute.TEMPLATE, text -> sprinkled(text, random))
              .with(SampleRoute.WAYLINES, text -> sprinkled(text, random));
      var before = route.in(folder);
      var after = folder.resolve("after.kmz");

      files.scrub(before, after);

      for (var entry : route.entries().entrySet()) {
        assertThat(content(after, entry.getKey()))
            .as("seed %d, %s", seed, entry.getKey())
            .isEqualTo(entry.getValue().replace(PHONE, ""));
      }
      assertThat(files.read(after).plan()).isEqualTo(files.read(before).plan());
      Files.delete(after);
    }
  }

  /** Between any two elements of the document's own level or of a Folder anything may stand. */
  private static String sprinkled(String document, Random random) {
    var text = document;
    for (var i = 0; i < 6; i++) {
      var places = new ArrayList<Integer>();
      var start = Math.max(text.indexOf("<wpml:missionConfig>"), 0);
      for (var at = text.indexOf("</wpml:index>", start);
          at >= 0;
          at = text.indexOf("</wpml:index>", at + 1)) {
        places.add(at + "</wpml:index>".length());
      }
      places.add(start);
      var place = places.get(random.nextInt(places.size()));
      var oddity = ODDITIES.get(random.nextInt(ODDITIES.size()));
      // Only below Document is an author an author.
      text =
          place == start && oddity.startsWith("<author")
              ? text
              : text.substring(0, place) + oddity + text.substring(place);
    }
    return text;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<wpml:author>x</wpml:author>",
        "<wpml:author a='>'>x</wpml:author>",
        "<wpml:author >x<!-- y --></wpml:author >",
        "<w:author xmlns:w='http://www.dji.com/wpmz/1.0.6'>x<w:author>y</w:author></w:author>",
        "<wpml:author><![CDATA[x</wpml:author>]]></wpml:author>"
      })
  void emptiesTheAuthorHoweverItIsWritten(String author) throws IOException {
    var route =
        SampleRoute.good()
            .with(
                SampleRoute.TEMPLATE,
                text -> text.replaceFirst("<wpml:author>[^<]*</wpml:author>", author))
            .in(folder);
    var after = folder.resolve("after.kmz");

    files.scrub(route, after);

    assertThat(files.read(route).namesAuthor()).isTrue();
    assertThat(files.read(after).namesAuthor()).isFalse();
    assertThat(content(after, SampleRoute.TEMPLATE)).doesNotContain("x<").doesNotContain("[x");
  }

  @Test
  void scrubsBothDocuments() throws IOException {
    var route =
        SampleRoute.good()
            .with(
                SampleRoute.WAYLINES,
                text -> text.replace("<Document>", "<Document><wpml:author>0170</wpml:author>"))
            .in(folder);
    var after = folder.resolve("after.kmz");

    files.scrub(route, after);

    assertThat(content(after, SampleRoute.WAYLINES))
        .contains("<Document><wpml:author></wpml:author>");
    assertThat(content(after, SampleRoute.TEMPLATE)).contains("<wpml:author></wpml:author>");
  }

  @Test
  void keepsEveryOtherByteOfTheArchive() throws IOException {
    var before = Files.readAllBytes(SampleRoute.good().in(folder));
    var after = folder.resolve("after.kmz");
    files.scrub(folder.resolve("route.kmz"), after);

    var second = indexOf(before, "wpmz/waylines.wpml") - 30;
    var directory = indexOf(before, "PK\1\2");
    var kept = Arrays.copyOfRange(before, second, directory);
    assertThat(indexOf(Files.readAllBytes(after), kept)).isPositive();
    assertThat(Files.readAllBytes(after)).hasSizeLessThan(before.length);
  }

  private static int indexOf(byte[] bytes, String wanted) {
    return indexOf(bytes, wanted.getBytes(UTF_8));
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (var at = 0; at <= bytes.length - wanted.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }

  private static String content(Path kmz, String entry) throws IOException {
    try (var zip = new ZipFile(kmz.toFile());
        var content = zip.getInputStream(zip.getEntry(entry))) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
