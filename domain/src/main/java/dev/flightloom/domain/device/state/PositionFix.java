package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Coded;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.Set;

/** How well a device knows where it is (position_state, contract chapter 4.1). */
public record PositionFix(
    Reading<Foreign<Convergence>> convergence,
    Reading<Quality> quality,
    Reading<Integer> gpsSatellites,
    Reading<Integer> rtkSatellites) {

  /** Whether real-time kinematics has settled (is_fixed); the words are not proven. */
  public enum Convergence implements Coded {
    NOT_STARTED(0),
    CONVERGING(1),
    FIXED(2),
    FAILED(3);

    private final int code;

    Convergence(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    @Override
    public Set<String> otherWords() {
      return switch (this) {
        case NOT_STARTED -> Set.of("no", "not_fixed", "not_start", "none");
        case CONVERGING -> Set.of("fixing");
        case FIXED -> Set.of("successful", "success");
        case FAILED -> Set.of("failure", "fix_failed");
      };
    }
  }

  /** Gears 1 to 5, the higher the better, and 10 for an RTK fix. */
  public record Quality(int gear) {
    private static final int RTK_FIXED = 10;

    /** True when real-time kinematics gives centimetres. */
    public boolean isRtkFixed() {
      return gear == RTK_FIXED;
    }
  }
}
