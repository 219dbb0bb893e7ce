package dev.flightloom.adapters.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Speed of a transfer over its last ten seconds; for one thread. */
public final class TransferRate {
  private static final Duration WINDOW = Duration.ofSeconds(10);

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(Instant at, long bytes) {}

  /** Takes in the total of bytes at a moment; a total that shrinks begins anew. */
  public void observe(Instant at, long totalBytes) {
    if (!samples.isEmpty() && totalBytes < samples.getLast().bytes()) {
      samples.clear();
    }
    samples.addLast(new Sample(at, totalBytes));
    while (samples.size() > 2 && samples.getFirst().at().isBefore(at.minus(WINDOW))) {
      samples.removeFirst();
    }
  }

  /** Zero until two moments were seen. */
  public double bytesPerSecond() {
    if (samples.size() < 2) {
      return 0;
    }
    var millis = Duration.between(samples.getFirst().at(), samples.getLast().at()).toMillis();
    var bytes = samples.getLast().bytes() - samples.getFirst().bytes();
    return millis <= 0 ? 0 : bytes * 1000.0 / millis;
  }

  /** Empty while nothing moves. */
  public Optional<Duration> timeFor(long remainingBytes) {
    var rate = bytesPerSecond();
    return rate < 1
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds((long) Math.ceil(remainingBytes / rate)));
  }
}
