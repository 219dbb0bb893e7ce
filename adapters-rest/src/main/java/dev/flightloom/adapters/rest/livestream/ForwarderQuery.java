package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.livestream.ForwarderFilter.Switched;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a query for a list; what is wrong with them is noted. */
record ForwarderQuery(List<String> states, List<String> schemas, String switched, String text) {

  ForwarderFilter read(Violations violations) {
    var wanted = violations.read("switched", switched, it -> Words.read(Switched.class, it));
    return new ForwarderFilter(
        words(states), words(schemas), text.strip(), wanted.orElse(Switched.ANY));
  }

  private static Set<String> words(List<String> repeated) {
    return repeated.stream()
        .flatMap(it -> Stream.of(it.split(",", -1)))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }
}
