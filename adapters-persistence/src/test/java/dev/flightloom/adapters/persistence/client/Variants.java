package dev.flightloom.adapters.persistence.client;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variants of a sealed type, so that a new one without a sample fails a test. */
public final class Variants {

  private Variants() {}

  /** Every class that may stand for {@code type}. */
  public static Set<Class<?>> of(Class<?> type) {
    return leaves(type).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(Variants::leaves)
        : Stream.of(type);
  }
}
