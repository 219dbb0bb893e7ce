package dev.flightloom.simulator.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;

/**
 * One answered request, without the other headers and the query, so without any secret.
 *
 * <p>It is a row, hence the many components.
 *
 * @param sequence counts from 1 since the last clearing
 * @param at simulated time of the answer
 * @param requestId that the caller sent (contract 1.3), empty where there was none
 * @param status HTTP status of the effect; a fault may have put another one on the wire
 * @param code business code, 0 also where there is no envelope
 * @param subject object key, resource, model or task
 * @param names file names of a callback, kinds of a start
 * @param fault the fault that was injected, empty for none
 * @param bytesIn body bytes read
 * @param bytesOut body bytes of the answer
 */
@RegisterForReflection
public record JournalEntry(
    long sequence,
    Instant at,
    String operation,
    String method,
    String path,
    String project,
    String requestId,
    int status,
    int code,
    String subject,
    List<String> names,
    String fault,
    long bytesIn,
    long bytesOut) {
  public JournalEntry {
    names = List.copyOf(names);
  }

  /** Whether the request had its effect. */
  public boolean effective() {
    return status < 400 && code == 0;
  }
}
