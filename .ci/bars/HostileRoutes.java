import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Hostile KMZ files are refused within a second each and under 64 MB of heap. Run it after a build,
 * from the root of the checkout:
 *
 * <pre>java .ci/bars/HostileRoutes.java [heap=-Xmx64m] [milliseconds=1000]</pre>
 */
final class HostileRoutes {

  private static final String READER = "dev.flightloom.adapters.wpml.wayline.HostileRoutes";

  private HostileRoutes() {}

  public static void main(String... args) throws Exception {
    var heap = args.length > 0 ? args[0] : "-Xmx64m";
    var limit = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    var folder = Files.createTempDirectory("hostile-routes");
    try {
      java("-Xmx1g", folder.toString(), "write");
      var lines = java(heap, folder.toString()).lines().toList();
      var slow = new ArrayList<String>();
      for (var line : lines) {
        System.out.println(line);
        if (Integer.parseInt(line.strip().split(" ")[0]) > limit || line.contains(" accepted ")) {
          slow.add(line);
        }
      }
      System.out.println(lines.size() + " files with " + heap + ", " + slow.size() + " over the bar");
      System.exit(lines.size() < 20 || !slow.isEmpty() ? 1 : 0);
    } finally {
      delete(folder);
    }
  }

  private static String java(String heap, String... args) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(executable(), heap, "-cp", classPath(), READER));
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
    return output;
  }

  private static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return String.join(
        java.io.File.pathSeparator,
        "adapters-wpml/target/test-classes",
        "adapters-wpml/target/classes",
        "application/target/classes",
        "domain/target/classes");
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
