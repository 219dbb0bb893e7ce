package dev.flightloom.domain.vocabulary;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that a device tells or does not tell; what is not told is neither good nor bad and must
 * never be taken for safe.
 */
public sealed interface Reading<T> {

  /** The device told it. */
  record Told<T>(T value) implements Reading<T> {}

  /** The answer does not have it, or has something that cannot be read. */
  record Untold<T>() implements Reading<T> {}

  /** It was told. */
  static <T> Reading<T> told(T value) {
    return new Told<>(value);
  }

  /** It was not told. */
  static <T> Reading<T> untold() {
    return new Untold<>();
  }

  /** The value, or nothing when it is untold. */
  default Optional<T> known() {
    return switch (this) {
      case Told<T>(var value) -> Optional.of(value);
      case Untold<T>() -> Optional.empty();
    };
  }

  /** The same of what {@code change} makes of the value. */
  default <R> Reading<R> map(Function<T, R> change) {
    return switch (this) {
      case Told<T>(var value) -> new Told<>(change.apply(value));
      case Untold<T>() -> new Untold<>();
    };
  }

  /** True when it was told and fits; an untold reading fits nothing. */
  default boolean is(Predicate<T> fitting) {
    return known().filter(fitting).isPresent();
  }
}
