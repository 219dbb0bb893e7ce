package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Coded;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.Set;

/** How a dock reaches the internet; quality 0 to 5, the rate in KB/s. */
public record Network(
    Reading<Foreign<Kind>> kind,
    Reading<Integer> quality,
    Reading<Double> rateInKilobytesPerSecond) {

  /** Way to the internet; the words are not proven. */
  public enum Kind implements Coded {
    CELLULAR(1, "4g"),
    ETHERNET(2, "ethernet");

    private final int code;
    private final String word;

    Kind(int code, String word) {
      this.code = code;
      this.word = word;
    }

    @Override
    public int code() {
      return code;
    }

    @Override
    public String word() {
      return word;
    }

    @Override
    public Set<String> otherWords() {
      return this == CELLULAR ? Set.of("cellular", "four_g") : Set.of();
    }
  }
}
