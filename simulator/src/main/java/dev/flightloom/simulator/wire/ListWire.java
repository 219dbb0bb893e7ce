package dev.flightloom.simulator.wire;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** The shape of every list (contract 1.5); there is no total. */
@RegisterForReflection
public record ListWire<T>(List<T> list) {
  public ListWire {
    list = List.copyOf(list);
  }
}
