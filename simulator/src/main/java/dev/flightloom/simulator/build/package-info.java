/**
 * Reconstructions: their course over simulated time, the slots of the edition and the archives.
 *
 * <p>Nothing runs in the background: every state is computed from recorded instants. Not modelled:
 * the pause between the end of one build and the next one's begin, and quotas per month.
 */
@NullMarked
package dev.flightloom.simulator.build;

import org.jspecify.annotations.NullMarked;
