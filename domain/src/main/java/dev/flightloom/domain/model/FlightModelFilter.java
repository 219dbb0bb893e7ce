package dev.flightloom.domain.model;

import dev.flightloom.domain.vocabulary.Foreign;
import java.util.Locale;
import java.util.Set;

/**
 * Which models are wanted.
 *
 * @param kinds empty for all
 * @param name part of the name in any case, perhaps empty
 */
public record FlightModelFilter(Set<ModelKind> kinds, String name, OnMap onMap) {

  /** All of them. */
  public static final FlightModelFilter ALL = new FlightModelFilter(Set.of(), "", OnMap.ANY);

  public FlightModelFilter {
    kinds = Set.copyOf(kinds);
  }

  /** Whether the map shows them. */
  public enum OnMap {
    ANY,
    SHOWN,
    HIDDEN
  }

  /** True for a wanted model. */
  public boolean matches(FlightModel model) {
    return fits(model.kind())
        && fits(model.shownOnMap())
        && model.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private boolean fits(Foreign<ModelKind> kind) {
    return kinds.isEmpty() || kinds.stream().anyMatch(kind::is);
  }

  private boolean fits(boolean shown) {
    return switch (onMap) {
      case ANY -> true;
      case SHOWN -> shown;
      case HIDDEN -> !shown;
    };
  }
}
