package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.ConfinedFolder;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.TrustedFolder;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Folders in memory; thread-safe.
 *
 * <p>It does not look into bytes: a scan answers the {@link ScannedFile} that was put in, whose
 * bytes are invented from its seed. Links and permissions do not exist; roots are plain prefixes.
 */
public final class InMemoryCaptureFolders implements CaptureFolders {

  private record Kept(ScannedFile file, SampleContent content) {}

  private final Map<String, Map<String, Kept>> folders = new ConcurrentHashMap<>();
  private final Set<String> roots = ConcurrentHashMap.newKeySet();
  private final AtomicInteger intakes = new AtomicInteger();
  private final AtomicInteger hashed = new AtomicInteger();

  /** A reader that knows one folder with these files. */
  public static InMemoryCaptureFolders with(String folder, List<ScannedFile> files) {
    var folders = new InMemoryCaptureFolders().folder(folder);
    files.forEach(file -> folders.put(folder, file));
    return folders;
  }

  /** Makes a folder, empty at first; {@code path} is absolute. */
  public InMemoryCaptureFolders folder(String path) {
    folders.computeIfAbsent(path, _ -> new ConcurrentSkipListMap<>());
    return this;
  }

  /** Allows confined folders below {@code path}. */
  public InMemoryCaptureFolders root(String path) {
    roots.add(path);
    return this;
  }

  /** Puts a file whose bytes follow from its path. */
  public InMemoryCaptureFolders put(String folder, ScannedFile file) {
    return put(folder, file, file.path().hashCode());
  }

  /** Puts a file; the same seed and size give the same bytes, as duplicates have. */
  public InMemoryCaptureFolders put(String folder, ScannedFile file, long seed) {
    return put(folder, file, SampleContent.of(seed, Math.toIntExact(file.sizeInBytes())));
  }

  /** Puts a file with bytes of its own, of another length for one that changed meanwhile. */
  public InMemoryCaptureFolders put(String folder, ScannedFile file, SampleContent content) {
    folder(folder);
    files(folder).put(file.path(), new Kept(file, content));
    return this;
  }

  /** Removes a file behind everybody's back. */
  public InMemoryCaptureFolders remove(String folder, String path) {
    files(folder).remove(path);
    return this;
  }

  /** How many files were hashed. */
  public int hashed() {
    return hashed.get();
  }

  @Override
  public CaptureSource.Folder resolve(CaptureSource.Folder source) {
    if (!folders.containsKey(source.path())) {
      throw new NotFound("folder.not-found", "no folder " + source.path(), "Check the path.");
    }
    return switch (source) {
      case TrustedFolder _ -> source;
      case ConfinedFolder _ -> confined(source);
    };
  }

  @Override
  public List<ScannedFile> scan(CaptureSource.Folder source) {
    return files(source.path()).values().stream()
        .map(Kept::file)
        .filter(file -> !("/" + file.path()).contains("/."))
        .toList();
  }

  @Override
  public ContentHashes hash(CaptureSource.Folder source, String path) {
    var kept = files(source.path()).get(path);
    if (kept == null) {
      throw new NotFound("file.not-found", "no file " + path, "Check the folder.");
    }
    hashed.incrementAndGet();
    return new ContentHashes(hex("SHA-256", kept.content()), hex("MD5", kept.content()));
  }

  @Override
  public Content content(CaptureSource.Folder source, String path) {
    var kept = files(source.path()).get(path);
    return kept == null ? SampleContent.gone(0) : kept.content();
  }

  @Override
  public CaptureSource.Folder intake(List<Received> received) {
    var folder = "/intake/" + intakes.incrementAndGet();
    folder(folder);
    received.forEach(it -> put(folder, photo(it), take(it.content())));
    return new TrustedFolder(folder);
  }

  private static ScannedFile photo(Received received) {
    try {
      return new ScannedFile(
          received.name(),
          Files.size(received.content()),
          SampleCapture.TAKEN,
          new FileContent.Photo("", dev.flightloom.domain.vocabulary.Position.UNKNOWN),
          new Integrity.Intact());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleContent take(Path file) {
    try {
      var content = SampleContent.of(Files.readAllBytes(file));
      Files.delete(file);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaptureSource.Folder confined(CaptureSource.Folder source) {
    if (roots.stream().noneMatch(root -> Path.of(source.path()).startsWith(root))) {
      throw new Denied("folder.outside-roots", source.path() + " is outside", "Add a root.");
    }
    return source;
  }

  private Map<String, Kept> files(String folder) {
    return folders.getOrDefault(folder, Map.of());
  }

  private static String hex(String algorithm, SampleContent content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
