package dev.flightloom.adapters.wpml.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element by its local name; {@code text} is stripped and that of its own only. */
public record XmlNode(String name, String text, List<XmlNode> children) {
  /** An element that is not there. */
  public static final XmlNode NONE = new XmlNode("", "", List.of());

  public XmlNode {
    children = List.copyOf(children);
  }

  /** The children called {@code wanted}. */
  public Stream<XmlNode> all(String wanted) {
    return children.stream().filter(it -> it.name.equals(wanted));
  }

  /** The first child called {@code wanted}. */
  public Optional<XmlNode> child(String wanted) {
    return all(wanted).findFirst();
  }

  /** The first child called {@code wanted}, or {@link #NONE}. */
  public XmlNode childOrNone(String wanted) {
    return child(wanted).orElse(NONE);
  }

  /** The text of the first child called {@code wanted}; empty when it is missing. */
  public String textOf(String wanted) {
    return childOrNone(wanted).text;
  }

  /** True unless this is {@link #NONE}. */
  public boolean isThere() {
    return !name.isEmpty();
  }
}
