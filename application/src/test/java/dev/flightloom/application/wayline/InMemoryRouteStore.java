package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.RouteName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Objects in a map by key, and by the address of a link; checks no keys and nothing ever ends. */
public final class InMemoryRouteStore implements RouteStore {
  private final Map<String, byte[]> objects = new HashMap<>();
  private final Set<String> expired = new HashSet<>();
  private int refusedGrants;

  /** Lets the next {@code number} grants be too old. */
  public synchronized void expireGrants(int number) {
    refusedGrants = number;
  }

  /** Lets the link be too old for its next use. */
  public synchronized void expireOnce(DownloadLink link) {
    expired.add(link.address());
  }

  /** Puts content behind a link. */
  public synchronized void put(DownloadLink link, byte[] content) {
    objects.put(link.address(), content.clone());
  }

  /** What was stored under {@code key}. */
  public synchronized byte[] content(String key) {
    return objects.get(key).clone();
  }

  @Override
  public synchronized Stored store(StorageGrant grant, RouteName name, Path file) {
    if (refusedGrants > 0) {
      refusedGrants--;
      return new Stored.GrantExpired();
    }
    var key = grant.keyFor(objects.size() + "/" + name + ".kmz");
    try {
      objects.put(key, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Stored.Under(key);
  }

  @Override
  public synchronized Fetched fetch(DownloadLink link, Path target) {
    if (expired.remove(link.address())) {
      return new Fetched.LinkExpired();
    }
    try {
      Files.write(target, objects.get(link.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Fetched.Whole(objects.get(link.address()).length);
  }
}
