package dev.flightloom.simulator.profile;

/**
 * A set of switches with a name; each is the contract with a few changes.
 *
 * @param source chapter of the contract, with the row for 14 (contradictions), 15 (pains) and 16
 *     (unknowns)
 * @param description what a client meets, in a sentence
 * @param changes JSON object with the members of {@link Profile} that differ
 */
public record NamedProfile(String name, String source, String description, String changes) {}
