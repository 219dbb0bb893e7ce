package dev.flightloom.adapters.wpml.wayline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileRoutesTest {

  @Test
  void refusesEachHostileFileForItsReasonInASmallHeap(@TempDir Path folder)
      throws IOException, InterruptedException {
    var hostile = HostileRoutes.writeGoodAndHostile(folder);
    var expected = new LinkedHashMap<String, String>();
    hostile.forEach((reason, file) ->
        expected.put(file.getFileName().toString(), reason.substring(0, reason.indexOf(' '))));

    assertThat(hostile).hasSizeGreaterThan(40);
    assertThat(readInSmallHeap(folder)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void leavesNoUnpackedOrHalfWrittenFileBehind(@TempDir Path folder) throws IOException {
    var hostile = HostileRoutes.writeAll(Files.createDirectory(folder.resolve("hostile")));
    var target = folder.resolve("scrubbed.kmz");

    for (var file : hostile.values()) {
      try {
        new WpmlRouteFiles().scrub(file, target);
        Files.delete(target);
      } catch (dev.flightloom.domain.failure.Rejected refused) {
        assertThat(target).doesNotExist();
      }
    }
  }

  /** File name and verdict of each line that the other JVM prints. */
  private static Map<String, String> readInSmallHeap(Path folder)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRoutes.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    var verdicts = new LinkedHashMap<String, String>();
    output
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .forEach(words -> verdicts.put(words[3], words[2]));
    return verdicts;
  }
}
