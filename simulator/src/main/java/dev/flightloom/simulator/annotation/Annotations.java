package dev.flightloom.simulator.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annotations of all projects; thread-safe. */
@ApplicationScoped
public class Annotations {
  private final Map<String, Annotation> byId = new LinkedHashMap<>();

  Annotations() {}

  /** Adds an annotation; false where its id is taken. */
  synchronized boolean add(Annotation annotation) {
    return byId.putIfAbsent(annotation.id(), annotation) == null;
  }

  /** All annotations, oldest first. */
  public synchronized List<Annotation> all() {
    return List.copyOf(byId.values());
  }

  /** Puts back what was there before, in place of everything. */
  public synchronized void restore(List<Annotation> annotations) {
    byId.clear();
    annotations.forEach(each -> byId.put(each.id(), each));
  }
}
