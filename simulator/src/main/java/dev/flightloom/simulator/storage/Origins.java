package dev.flightloom.simulator.storage;

import dev.flightloom.simulator.profile.Profile.EtagForm;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Finds objects, and has those made that somebody can make. */
@Singleton
public class Origins {
  private final List<Origin> origins;
  private final ObjectStore objects;
  private final ContentFiles files;

  Origins(@All List<Origin> origins, ObjectStore objects, ContentFiles files) {
    this.origins = List.copyOf(origins);
    this.objects = objects;
    this.files = files;
  }

  /** The object with that key, made now where it is not there yet. */
  public Optional<StoredObject> find(String key) {
    var known = objects.find(key);
    return known.isPresent() ? known : made(key);
  }

  private synchronized Optional<StoredObject> made(String key) {
    var known = objects.find(key);
    return known.isPresent()
        ? known
        : origins.stream()
            .flatMap(each -> each.make(key).stream())
            .findFirst()
            .map(each -> keep(key, each));
  }

  private StoredObject keep(String key, Origin.Made made) {
    try (var in = new ByteArrayInputStream(made.bytes())) {
      return objects.put(key, files.receive(in), made.contentType(), EtagForm.LOWER);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the object " + key, e);
    }
  }
}
