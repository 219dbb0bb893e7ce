package dev.flightloom.simulator.fleet;

/**
 * Words or numbers for the enums of thing models (contract 4.1, 14 #17).
 *
 * @param numbers whether numbers are spoken
 */
public record Dialect(boolean numbers) {

  /** The value with that number, of these words in the order of their numbers. */
  public Object of(int number, String... words) {
    return numbers || number >= words.length ? number : words[number];
  }

  /** A value whose numbers have gaps. */
  public Object pair(int number, String word) {
    return numbers ? number : word;
  }
}
