package dev.flightloom.domain.reconstruction;

import java.time.Duration;

/**
 * When a start whose answer was lost may count as not made.
 *
 * @param lookUps how often the running builds are asked before deciding
 * @param pause between two look-ups
 * @param window time after the call in which a started build is certainly listed as running, so
 *     less than the shortest build lasts; later its absence proves nothing
 */
public record StartPolicy(int lookUps, Duration pause, Duration window) {}
