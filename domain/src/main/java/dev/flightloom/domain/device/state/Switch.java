package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Coded;
import java.util.Set;

/** A property that is 0 or 1; its words are not proven (contract chapter 16, row 11). */
public enum Switch implements Coded {
  OFF(0),
  ON(1);

  private static final Set<String> NO =
      Set.of(
          "false",
          "no",
          "close",
          "closed",
          "disable",
          "disabled",
          "inactive",
          "released",
          "normal",
          "unpaired",
          "none");
  private static final Set<String> YES =
      Set.of(
          "true",
          "yes",
          "open",
          "opened",
          "enable",
          "enabled",
          "active",
          "pressed",
          "triggered",
          "paired");

  private final int code;

  Switch(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public Set<String> otherWords() {
    return switch (this) {
      case OFF -> NO;
      case ON -> YES;
    };
  }
}
