package dev.flightloom.simulator.wayline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a route document; names are local, so that every WPML version reads the same.
 *
 * @param space namespace of the name
 * @param text directly inside, stripped
 */
record Node(String space, String name, String text, List<Node> children) {
  Node {
    children = List.copyOf(children);
  }

  /** This element and all below it, in the order of the document. */
  Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }

  /** All elements of a name, at any depth. */
  List<Node> all(String wanted) {
    return all().filter(each -> each.name.equals(wanted)).toList();
  }

  /** The first element of a name, at any depth. */
  Optional<Node> first(String wanted) {
    return all().filter(each -> each.name.equals(wanted)).findFirst();
  }

  /** The text of the first element of a name, where there is one that says something. */
  Optional<String> textOf(String wanted) {
    return first(wanted).map(Node::text).filter(each -> !each.isEmpty());
  }
}
