package dev.flightloom.simulator.fault;

import dev.flightloom.simulator.call.Operation;

/**
 * The calls that a rule looks at.
 *
 * @param operation a word, {@code *}, or a prefix that ends with {@code *}
 * @param pathContains part of the path, empty for any
 */
record Target(String operation, String pathContains) {

  boolean matches(Operation called, String path) {
    return named(called.word()) && path.contains(pathContains);
  }

  private boolean named(String word) {
    return operation.endsWith("*")
        ? word.startsWith(operation.substring(0, operation.length() - 1))
        : word.equals(operation);
  }
}
