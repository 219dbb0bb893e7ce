package dev.flightloom.domain.wayline;

/**
 * A camera that a listed route uses (contract chapter 7.2): FlightHub's type number as text and the
 * lens, {@code wide}, {@code zoom}, {@code ir} and so on; both may be empty.
 */
public record ListedPayload(String type, String lens) {}
