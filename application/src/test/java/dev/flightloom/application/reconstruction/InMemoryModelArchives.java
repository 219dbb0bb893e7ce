package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import dev.flightloom.domain.reconstruction.result.Manifest;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;

/**
 * Archives in memory; thread-safe.
 *
 * <p>It writes nothing to the disk (the paths that it answers do not exist), never resumes in the
 * middle, and of hostile names it knows only those with two dots. An unknown location is served a
 * small model, unless it was told otherwise.
 */
public final class InMemoryModelArchives implements ModelArchives {

  private final Map<String, byte[]> served = new ConcurrentHashMap<>();
  private final Map<Path, byte[]> archives = new ConcurrentHashMap<>();
  private final Map<Path, UnpackedModel> unpacked = new ConcurrentHashMap<>();
  private final Map<Path, Manifest> manifests = new ConcurrentHashMap<>();
  private final Queue<Failure> downloadFailures = new ConcurrentLinkedQueue<>();
  private final Queue<Failure> unpackFailures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger downloads = new AtomicInteger();
  private final AtomicInteger unpacks = new AtomicInteger();

  /** Serves these bytes at a location. */
  public InMemoryModelArchives serve(ArchiveLocation location, byte[] archive) {
    served.put(location.value(), archive.clone());
    return this;
  }

  /** From now on the location answers that its link has expired. */
  public InMemoryModelArchives expire(ArchiveLocation location) {
    served.put(location.value(), new byte[0]);
    return this;
  }

  /** The next download raises {@code failure}. */
  public InMemoryModelArchives failNextDownload(Failure failure) {
    downloadFailures.add(failure);
    return this;
  }

  /** The next unpacking raises {@code failure}. */
  public InMemoryModelArchives failNextUnpack(Failure failure) {
    unpackFailures.add(failure);
    return this;
  }

  /** How many downloads succeeded. */
  public int downloads() {
    return downloads.get();
  }

  /** How many archives were unpacked. */
  public int unpacks() {
    return unpacks.get();
  }

  /** The last manifest of an output folder. */
  public Optional<Manifest> manifest(Path outputFolder) {
    return Optional.ofNullable(manifests.get(outputFolder));
  }

  /** Removes archive and unpacked folder behind everybody's back. */
  public void lose(Target target) {
    archives.remove(fileOf(target));
    unpacked.remove(fileOf(target));
  }

  @Override
  public void download(
      Target target, ArchiveLocation location, Supplier<UploadGrant> grant, LongConsumer received) {
    failAsTold(downloadFailures);
    if (!location.isAddress() && grant.get().credentials().accessKeyId().isBlank()) {
      throw new Denied("store.denied", "the grant has no keys", "Ask for a new one.");
    }
    var bytes = served.getOrDefault(location.value(), SampleModelArchives.zip());
    if (bytes.length == 0) {
      throw new Denied("archive.link-expired", "the link has expired", "Ask for a new one.");
    }
    received.accept(bytes.length / 2);
    archives.put(fileOf(target), bytes);
    received.accept(bytes.length);
    downloads.incrementAndGet();
  }

  @Override
  public UnpackedModel unpack(Target target) {
    failAsTold(unpackFailures);
    var bytes = archives.get(fileOf(target));
    var model = bytes == null ? broken(target) : read(target, bytes);
    unpacked.put(fileOf(target), model);
    unpacks.incrementAndGet();
    return model;
  }

  @Override
  public Optional<UnpackedModel> unpacked(Target target) {
    return Optional.ofNullable(unpacked.get(fileOf(target)))
        .filter(model -> model.model().equals(target.model()));
  }

  @Override
  public Path publish(Path outputFolder, Manifest manifest) {
    manifests.put(outputFolder, manifest);
    return outputFolder.resolve("manifest.json");
  }

  @Override
  public Optional<Path> archive(Path outputFolder, ModelKind kind) {
    var file = outputFolder.resolve(kind.word() + ".zip");
    return archives.containsKey(file) ? Optional.of(file) : Optional.empty();
  }

  private UnpackedModel read(Target target, byte[] bytes) {
    var files = 0;
    var total = 0L;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().contains("..")) {
          throw new Rejected("archive.hostile", "it leaves its folder", "Report it.");
        }
        files++;
        total += zip.readAllBytes().length;
      }
    } catch (IOException e) {
      return broken(target);
    }
    return files == 0 ? broken(target) : model(target, bytes, files, total);
  }

  private static UnpackedModel model(Target target, byte[] bytes, int files, long total) {
    return new UnpackedModel(
        target.kind(),
        target.model(),
        target.kind().word(),
        target.kind().word() + ".zip",
        SampleModelArchives.sha256(bytes),
        bytes.length,
        files,
        total);
  }

  private UnpackedModel broken(Target target) {
    archives.remove(fileOf(target));
    throw new Unavailable("archive.broken", "the archive is broken", "It is fetched again.");
  }

  private static Path fileOf(Target target) {
    return target.outputFolder().resolve(target.kind().word() + ".zip");
  }

  private static void failAsTold(Queue<Failure> failures) {
    var failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
  }
}
