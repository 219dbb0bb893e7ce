package dev.flightloom.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** One rule under the name by which the documents know it. */
record HouseRule(String name, ArchRule rule) {

  @Override
  public String toString() {
    return name;
  }
}
