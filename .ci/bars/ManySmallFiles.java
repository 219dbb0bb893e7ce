import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Bar 4: many small files with a heap of 256 MB and callbacks in full batches. Run it after a build,
 * from the root of the checkout:
 *
 * <pre>java .ci/bars/ManySmallFiles.java [files=20000] [heap=-Xmx256m]</pre>
 */
final class ManySmallFiles {

  private ManySmallFiles() {}

  public static void main(String... args) throws Exception {
    var files = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    var heap = args.length > 1 ? args[1] : "-Xmx256m";
    var work = Files.createTempDirectory("many-small-files");
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var photos = photos(work, files);
    var hub = "http://127.0.0.1:" + port + "/simulator";
    var simulator =
        flightloom("-Xmx1g", work.resolve("simulator.log"), Map.of(), "simulate", "--port", "" + port);
    try {
      await(hub);
      var begin = System.nanoTime();
      var job =
          flightloom(
              heap,
              work.resolve("job.log"),
              Map.of(
                  "FLIGHTHUB_BASE_URL", hub,
                  "FLIGHTHUB_ORGANIZATION_KEY", "invented",
                  "FLIGHTLOOM_DATA_DIRECTORY", work.resolve("data").toString()),
              "reconstruct",
              photos.toString(),
              "--3d",
              "--coordinate-system",
              "EPSG:32632",
              "--project",
              "Harbour East",
              "--out",
              work.resolve("model").toString(),
              "--no-progress");
      var code = job.waitFor();
      var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
      must(code == 0, "the job ends with 0, not " + code + "; see " + work.resolve("job.log"));
      var summary = get(hub + "/admin/requests/summary");
      var callbacks = number(summary, "open-modeling.upload-callback");
      System.out.printf(
          "%d files, %s, %d s: %d puts, %d callbacks, %d starts%n",
          files,
          heap,
          seconds,
          number(summary, "bucket.put-object"),
          callbacks,
          number(summary, "open-modeling.start"));
      must(callbacks == (files + 99) / 100, "callbacks are full");
      must(number(summary, "filesCalledBack") == files, "every file was called back");
      System.out.println("Bar 4 holds.");
    } finally {
      simulator.destroy();
      simulator.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static Path photos(Path work, int count) throws IOException {
    var folder = Files.createDirectories(work.resolve("photos"));
    var image = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", image);
    for (var n = 1; n <= count; n++) {
      var bytes = new ByteArrayOutputStream();
      var comment =
          ("photo " + n + " " + "x".repeat(n % 997)).getBytes(StandardCharsets.US_ASCII);
      bytes.write(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xfe});
      bytes.write((comment.length + 2) >> 8);
      bytes.write(comment.length + 2);
      bytes.write(comment);
      bytes.write(image.toByteArray(), 2, image.size() - 2);
      Files.write(folder.resolve("DJI_%05d.JPG".formatted(n)), bytes.toByteArray());
    }
    return folder;
  }

  private static Process flightloom(
      String heap, Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", heap));
    command.addAll(List.of("-jar", "bootstrap/target/quarkus-app/quarkus-run.jar"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile()).environment().putAll(environment);
    return builder.start();
  }

  private static void await(String hub) throws Exception {
    for (var attempt = 0; attempt < 300; attempt++) {
      try {
        get(hub + "/admin/requests/summary");
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("the simulator does not answer");
  }

  private static String get(String uri) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(uri)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static long number(String summary, String name) {
    var matcher =
        Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*(\\d+)").matcher(summary);
    must(matcher.find(), "the summary has " + name + ": " + summary);
    return Long.parseLong(matcher.group(1));
  }

  private static void must(boolean holds, String claim) {
    if (!holds) {
      throw new IllegalStateException("NOT: " + claim);
    }
  }
}
