package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.BuildAdvanced;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line about where a job is. */
final class ProgressLine {
  private static final int BAR = 20;

  private ProgressLine() {}

  static String phrase(Stage.Name stage) {
    return switch (stage) {
      case COLLECTING -> "Reading the folder";
      case UPLOADING -> "Uploading";
      case REGISTERING -> "Registering at FlightHub";
      case STARTING -> "Starting the builds";
      case BUILDING -> "Building at FlightHub";
      case FETCHING -> "Downloading";
      case FINISHED -> "Finished";
      case FAILED -> "Failed";
      case CANCELLED -> "Cancelled";
    };
  }

  static String of(JobProgress progress, Terminal terminal) {
    return switch (progress.stage()) {
      case UPLOADING -> bar(uploadPercent(progress.tally()), terminal) + "  " + uploaded(progress);
      case REGISTERING ->
          bar(registeredPercent(progress.tally()), terminal) + "  " + registered(progress.tally());
      case BUILDING -> built(progress, terminal);
      case FETCHING ->
          bar(Quantities.percent(progress.fetchedBytes(), progress.bytesToFetch()), terminal)
              + "  "
              + fetched(progress);
      case COLLECTING, STARTING, FINISHED, FAILED, CANCELLED -> phrase(progress.stage());
    };
  }

  static int uploadPercent(UploadTally tally) {
    return Quantities.percent(tally.storedBytes(), tally.bytes());
  }

  static int registeredPercent(UploadTally tally) {
    return Quantities.percent(tally.registeredFiles(), tally.files());
  }

  static String uploaded(JobProgress progress) {
    var tally = progress.tally();
    return tally.storedFiles()
        + "/"
        + Quantities.count(tally.files(), "file")
        + ", "
        + Quantities.bytes(tally.storedBytes())
        + " of "
        + Quantities.bytes(tally.bytes())
        + speed(progress, tally.bytes() - tally.storedBytes());
  }

  static String registered(UploadTally tally) {
    return tally.registeredFiles() + "/" + Quantities.count(tally.files(), "file") + " accepted";
  }

  static String fetched(JobProgress progress) {
    var left = Math.max(0, progress.bytesToFetch() - progress.fetchedBytes());
    var total = progress.bytesToFetch();
    return Quantities.bytes(progress.fetchedBytes())
        + (total > 0 ? " of " + Quantities.bytes(total) : "")
        + speed(progress, left);
  }

  static String built(BuildAdvanced build) {
    var stage = build.stage().name().toLowerCase(Locale.ROOT);
    var percent =
        build.stage() == BuildStage.Name.RUNNING || build.stage() == BuildStage.Name.PACKAGING;
    return build.kind().word() + " " + stage + (percent ? " " + build.percent() + " %" : "");
  }

  private static String built(JobProgress progress, Terminal terminal) {
    if (progress.builds().isEmpty()) {
      return phrase(Stage.Name.BUILDING);
    }
    var mean = progress.builds().values().stream().mapToInt(BuildAdvanced::percent).average();
    return bar((int) mean.orElse(0), terminal)
        + "  "
        + progress.builds().values().stream()
            .map(ProgressLine::built)
            .collect(Collectors.joining(", "));
  }

  private static String speed(JobProgress progress, long remainingBytes) {
    var rate = progress.rate().bytesPerSecond();
    if (rate < 1 || remainingBytes <= 0) {
      return "";
    }
    return ", "
        + Quantities.rate(rate)
        + progress
            .rate()
            .timeFor(remainingBytes)
            .map(it -> ", " + Quantities.duration(it) + " left")
            .orElse("");
  }

  private static String bar(int percent, Terminal terminal) {
    var drawn = Quantities.bar(percent, BAR, terminal.abilities().unicode());
    return drawn + "%4d %%".formatted(percent);
  }
}
