package dev.flightloom.adapters.storage.reconstruction.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** s3proxy in a process of its own, started once for all tests that ask for it. */
public final class S3Proxy implements AutoCloseable {

  private static final String BUCKET = "open-model";

  private final Process process;
  private final int port;

  private S3Proxy(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Gives the server to constructors and methods. */
  public static final class Given implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == S3Proxy.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(S3Proxy.class, _ -> start(), S3Proxy.class);
    }
  }

  private static S3Proxy start() {
    try {
      var port = freePort();
      var folder = Files.createTempDirectory("s3proxy");
      Files.createDirectories(folder.resolve("data").resolve(BUCKET));
      var configuration =
          Files.writeString(folder.resolve("s3proxy.conf"), properties(folder, port));
      var process = launch(configuration);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitStart(process);
      return new S3Proxy(process, port);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String properties(Path folder, int port) {
    return """
    s3proxy.endpoint=http://127.0.0.1:%d
    s3proxy.authorization=aws-v2-or-v4
    s3proxy.identity=INVENTEDKEY
    s3proxy.credential=invented-secret
    s3proxy.ignore-unknown-headers=true
    jclouds.provider=filesystem-nio2
    jclouds.identity=unused
    jclouds.credential=unused
    jclouds.filesystem.basedir=%s
    """
        .formatted(port, folder.resolve("data"));
  }

  private static Process launch(Path configuration) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jar = Path.of("target", "s3proxy", "s3proxy.jar").toAbsolutePath();
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: run Maven's process-test-resources once");
    }
    return new ProcessBuilder(
            List.of(
                java, "-Xmx256m", "-jar", jar.toString(), "--properties", configuration.toString()))
        .redirectErrorStream(true)
        .start();
  }

  /** Reads what the server prints until it says that it listens; a thread drains the rest. */
  private static void awaitStart(Process process) throws IOException {
    var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    var told = new StringBuilder();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      told.append(line).append('\n');
      if (line.contains("Started") && line.contains("ServerConnector")) {
        Thread.ofVirtual().start(() -> drain(out));
        return;
      }
    }
    throw new IllegalStateException("s3proxy did not start:\n" + told);
  }

  private static void drain(BufferedReader out) {
    try {
      while (out.readLine() != null) {
        // Only the start is of interest.
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A grant with the only keys that the server knows. */
  public UploadGrant grant() {
    return new UploadGrant(
        new GrantId("g1"),
        new UploadGrant.Store(
            UploadGrant.Dialect.S3, "http://127.0.0.1:" + port, "eu-central-1", BUCKET),
        new UploadGrant.Credentials("INVENTEDKEY", "invented-secret", "invented-token"),
        "callback",
        "open_model/prj/g1/{fileName}",
        Instant.parse("2026-01-01T11:00:00Z"));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
