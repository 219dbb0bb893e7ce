package dev.flightloom.application.reconstruction.fetch;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.StageWork;
import dev.flightloom.application.reconstruction.build.BuildVerdict;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Fetches one model per step, then publishes the manifest. */
public final class FetchWork implements StageWork {

  private final ModelArchives archives;
  private final ArchiveDownload download;
  private final ManifestWriter manifests;
  private final InstantSource clock;

  /** Unpacks with {@code archives} what {@code download} brought. */
  public FetchWork(
      ModelArchives archives,
      ArchiveDownload download,
      ManifestWriter manifests,
      InstantSource clock) {
    this.archives = archives;
    this.download = download;
    this.manifests = manifests;
    this.clock = clock;
  }

  @Override
  public Advance work(Reconstruction reconstruction, Calls calls) {
    var now = clock.instant();
    var due = due(reconstruction);
    if (due.isPresent()) {
      fetch(reconstruction, due.get(), calls);
      var fetched = due.get();
      return new Advance(
          reconstruction.withBuilds(it -> it.equals(fetched) ? it.unpacked() : it, now),
          new Next.After(Duration.ZERO));
    }
    manifests.write(reconstruction, calls, now);
    return new Advance(finished(reconstruction, now), new Next.Rest());
  }

  private static Reconstruction finished(Reconstruction reconstruction, Instant now) {
    return reconstruction.moveTo(
        BuildVerdict.isComplete(reconstruction)
            ? new Stage.Finished()
            : BuildVerdict.of(reconstruction, Stage.Name.FETCHING),
        now);
  }

  private static Optional<Build> due(Reconstruction reconstruction) {
    return reconstruction.builds().stream()
        .filter(it -> it.stage() instanceof BuildStage.Succeeded && !it.fetched())
        .findFirst();
  }

  private void fetch(Reconstruction reconstruction, Build build, Calls calls) {
    var target = targetOf(reconstruction, build);
    if (archives.unpacked(target).isEmpty()) {
      download.bring(reconstruction, target, calls);
      archives.unpack(target);
    }
  }

  static Target targetOf(Reconstruction reconstruction, Build build) {
    var size = build.stage() instanceof BuildStage.Succeeded(var bytes) ? bytes : 0;
    var folder = Path.of(reconstruction.instructions().outputFolder());
    return new Target(folder, build.kind(), build.model(), size);
  }
}
