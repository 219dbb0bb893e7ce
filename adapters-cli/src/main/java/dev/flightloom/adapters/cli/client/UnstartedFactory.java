package dev.flightloom.adapters.cli.client;

import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes commands while nothing is started: each of their constructors takes providers only, and
 * these refuse.
 */
class UnstartedFactory implements IFactory {
  private static final Provider<Object> NOTHING =
      () -> {
        throw new IllegalStateException("nothing is started yet");
      };

  @Override
  public <K> K create(Class<K> type) throws Exception {
    var constructors = type.getDeclaredConstructors();
    if (constructors.length != 1 || constructors[0].getParameterCount() == 0) {
      return CommandLine.defaultFactory().create(type);
    }
    return type.cast(construct(constructors[0]));
  }

  private static Object construct(Constructor<?> constructor) throws ReflectiveOperationException {
    var arguments = new Object[constructor.getParameterCount()];
    Arrays.fill(arguments, NOTHING);
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }
}
