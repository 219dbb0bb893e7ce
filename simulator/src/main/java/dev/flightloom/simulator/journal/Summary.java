package dev.flightloom.simulator.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/**
 * What clients did in total; it has one component per question that a test asks.
 *
 * @param requests by operation
 * @param failures requests without effect, by operation
 * @param starts successful starts by resource
 * @param filesCalledBack different files that callbacks accepted, by resource and name
 * @param filesCalledBackAgain those accepted more than once, with the number
 * @param keysPut different keys stored, a part counts as a key of its own
 * @param puts number of times per key; only the keys stored more than once, unless all are asked
 *     for
 * @param bytesIn body bytes read from clients
 */
@RegisterForReflection
public record Summary(
    Map<String, Integer> requests,
    Map<String, Integer> failures,
    Map<String, Integer> starts,
    int filesCalledBack,
    Map<String, Integer> filesCalledBackAgain,
    int keysPut,
    Map<String, Integer> puts,
    long bytesIn) {}
