import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Bar 3: the simulator in one process, a job of many files in another, killed with kill -9 at random
 * moments and resumed each time. Run it after a build, from the root of the checkout:
 *
 * <pre>java .ci/bars/KillAndResume.java [files=500] [kills=20] [seed=1]</pre>
 */
final class KillAndResume {

  private static final Pattern RESENT = Pattern.compile("\"([^\"]+)\"\\s*:\\s*(\\d+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path work;
  private final int port;

  private KillAndResume(Path work, int port) {
    this.work = work;
    this.port = port;
  }

  public static void main(String... args) throws Exception {
    var files = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    var kills = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    var seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    var work = Files.createTempDirectory("kill-and-resume");
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    new KillAndResume(work, port).run(files, kills, new Random(seed));
  }

  private void run(int files, int kills, Random random) throws Exception {
    var photos = photos(files);
    var simulator =
        flightloom(
            work.resolve("simulator.log"),
            // Real builds outlast flightloom.pipeline.start.window (2 minutes); so must these.
            Map.of("FLIGHTLOOM_SIMULATOR_BUILD_BASE", "PT125S"),
            "simulate",
            "--port",
            "" + port);
    try {
      awaitSimulator();
      var calm = job("calm", photos);
      must(calm.process("reconstruct").waitFor() == 0, "the undisturbed job ends with 0");
      reset();
      var torn = job("torn", photos);
      tear(torn, kills, random);
      report(calm, torn, files, kills);
    } finally {
      simulator.destroy();
      simulator.waitFor(10, TimeUnit.SECONDS);
    }
  }

  /** Kills, waits for the end and starts again; the last process may finish. */
  private void tear(Job job, int kills, Random random) throws Exception {
    for (var kill = 1; kill <= kills; kill++) {
      var process = job.process(kill == 1 ? "reconstruct" : "resume");
      var before = requests();
      var patience = 600;
      while (process.isAlive() && requests() == before && patience-- > 0) {
        Thread.sleep(20);
      }
      Thread.sleep(random.nextInt(2500));
      if (!process.isAlive()) {
        System.out.println("kill " + kill + " came too late: the job had ended by itself");
        return;
      }
      process.destroyForcibly().waitFor();
      System.out.printf("kill %2d after %4d requests%n", kill, requests());
    }
    var last = job.process("resume").waitFor();
    must(last == 0, "the last process ends with 0, not " + last + "; see " + job.log());
  }

  private void report(Job calm, Job torn, int files, int kills) throws Exception {
    var summary = get("/simulator/admin/requests/summary");
    var again = section(summary, "filesCalledBackAgain");
    var starts = section(summary, "starts");
    var resent = section(summary, "puts");
    var calledBack = number(summary, "filesCalledBack");
    System.out.println("files called back: " + calledBack + ", more than once: " + again);
    System.out.println("starts by resource: " + starts);
    System.out.println("objects stored more than once: " + resent.size() + " " + resent);
    must(calledBack == files, "every file was called back");
    must(again.isEmpty(), "no file was called back twice");
    must(starts.size() == 1 && starts.containsValue(1), "there was one start");
    must(resent.size() <= 8 * kills, "only files in flight at a kill were sent again");
    must(
        proof(calm.manifest()).equals(proof(torn.manifest())),
        "the manifests are equal but for ids, times, counts of calls and grants");
    System.out.println("Bar 3 holds: " + kills + " kills, " + files + " files.");
  }

  /** Inputs, hashes and plan; without the object keys, whose middle names the grant. */
  private static String proof(Path manifest) throws IOException {
    var text = Files.readString(manifest);
    var kept = new ArrayList<String>();
    var matcher =
        Pattern.compile("\"(path|name|bytes|sha256|md5|etag|state|quality|coordinateSystem)\"\\s*:\\s*(\"[^\"]*\"|\\d+)")
            .matcher(text.substring(text.indexOf("\"inputs\"")));
    while (matcher.find()) {
      kept.add(matcher.group());
    }
    must(kept.size() > 100, "the manifest proves something");
    return String.join("\n", kept);
  }

  private Path photos(int count) throws IOException {
    var folder = Files.createDirectories(work.resolve("photos"));
    for (var n = 1; n <= count; n++) {
      Files.write(folder.resolve("DJI_%05d.JPG".formatted(n)), jpeg(n));
    }
    return folder;
  }

  /** A tiny image with a comment of its own behind the first marker. */
  private static byte[] jpeg(int number) throws IOException {
    var image = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", image);
    var comment =
        ("photo " + number + " " + "x".repeat(number % 4096)).getBytes(StandardCharsets.US_ASCII);
    var bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xfe});
    bytes.write((comment.length + 2) >> 8);
    bytes.write(comment.length + 2);
    bytes.write(comment);
    bytes.write(image.toByteArray(), 2, image.size() - 2);
    return bytes.toByteArray();
  }

  private Job job(String name, Path photos) throws IOException {
    return new Job(Files.createDirectories(work.resolve(name)), photos);
  }

  private final class Job {
    private final Path home;
    private final Path photos;

    private Job(Path home, Path photos) {
      this.home = home;
      this.photos = photos;
    }

    Path log() {
      return home.resolve("log");
    }

    Path manifest() {
      return home.resolve("model/manifest.json");
    }

    Process process(String what) throws IOException {
      var environment =
          Map.of(
              "FLIGHTHUB_BASE_URL", "http://127.0.0.1:" + port + "/simulator",
              "FLIGHTHUB_ORGANIZATION_KEY", "invented",
              "FLIGHTLOOM_DATA_DIRECTORY", home.resolve("data").toString());
      return what.equals("reconstruct")
          ? flightloom(
              log(),
              environment,
              "reconstruct",
              photos.toString(),
              "--3d",
              "--coordinate-system",
              "EPSG:32632",
              "--project",
              "Harbour East",
              "--out",
              home.resolve("model").toString(),
              "--no-progress")
          : flightloom(log(), environment, "jobs", "resume", "--no-progress");
    }
  }

  private static Process flightloom(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
    command.addAll(List.of("-jar", "bootstrap/target/quarkus-app/quarkus-run.jar"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private void awaitSimulator() throws Exception {
    for (var attempt = 0; attempt < 300; attempt++) {
      try {
        requests();
        slowDown();
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("the simulator does not answer; see " + work);
  }

  /** Delays spread the job over the kills. */
  private void slowDown() throws Exception {
    post(
        "/simulator/admin/faults",
        """
        [{"operation":"bucket.put-object","delayMillis":120},
         {"operation":"open-modeling.upload-callback","delayMillis":1500},
         {"operation":"open-modeling.start","delayMillis":1500}]
        """);
  }

  private void reset() throws Exception {
    send(HttpRequest.newBuilder(uri("/simulator/admin/requests")).DELETE());
    slowDown();
  }

  private long requests() throws Exception {
    return section(get("/simulator/admin/requests/summary"), "requests").values().stream()
        .mapToLong(Integer::longValue)
        .sum();
  }

  private static Map<String, Integer> section(String summary, String name) {
    var begin = summary.indexOf("{", summary.indexOf("\"" + name + "\""));
    var matcher = RESENT.matcher(summary.substring(begin, summary.indexOf("}", begin)));
    var values = new TreeMap<String, Integer>();
    while (matcher.find()) {
      values.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
    }
    return values;
  }

  private static int number(String summary, String name) {
    var matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d+)").matcher(summary);
    must(matcher.find(), "the summary has " + name);
    return Integer.parseInt(matcher.group(1));
  }

  private String get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private void post(String path, String body) throws Exception {
    send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws Exception {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    must(answer.statusCode() < 300, "the simulator's admin answers " + answer.statusCode() + ": " + answer.body());
    return answer.body();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static void must(boolean holds, String claim) {
    if (!holds) {
      throw new IllegalStateException("NOT: " + claim);
    }
  }
}
