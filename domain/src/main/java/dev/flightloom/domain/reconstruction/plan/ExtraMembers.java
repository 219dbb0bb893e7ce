package dev.flightloom.domain.reconstruction.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Parameters that this release does not know, passed on as they are: name to JSON text. */
public record ExtraMembers(Map<String, String> jsonByName) {

  /** No extra members. */
  public static final ExtraMembers NONE = new ExtraMembers(Map.of());

  public ExtraMembers {
    jsonByName = Collections.unmodifiableMap(new TreeMap<>(jsonByName));
  }
}
