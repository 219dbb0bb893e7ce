package dev.flightloom.simulator.build;

import dev.flightloom.simulator.product.ArchiveWriter;
import dev.flightloom.simulator.product.Scene;
import dev.flightloom.simulator.profile.Profile.EtagForm;
import dev.flightloom.simulator.storage.ContentFiles;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.StoredObject;
import dev.flightloom.simulator.wire.Json;
import dev.flightloom.simulator.world.Resource;
import dev.flightloom.simulator.world.ResourceFile;
import dev.flightloom.simulator.world.Resources;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Packs a finished model's archive when it is first looked at, and keeps it in the bucket. */
@Singleton
public class Archives {
  private static final String FOLDER = "open_model_result/";

  private final ObjectStore objects;
  private final ContentFiles files;
  private final Resources resources;
  private final Json json;

  Archives(ObjectStore objects, ContentFiles files, Resources resources, Json json) {
    this.objects = objects;
    this.files = files;
    this.resources = resources;
    this.json = json;
  }

  /** Prefix below which a project's archives lie. */
  public static String prefix(String project) {
    return FOLDER + project.substring(0, 8) + "/";
  }

  /** Removes the archive of a model that is deleted. */
  public synchronized void discard(Model model) {
    objects.delete(key(model));
  }

  /** The archive of a model. */
  public synchronized StoredObject of(Model model) {
    var key = key(model);
    return objects.find(key).orElseGet(() -> pack(model, key));
  }

  private static String key(Model model) {
    return prefix(model.project()) + model.uuid() + ".zip";
  }

  private StoredObject pack(Model model, String key) {
    var scratch = files.path("packing-" + model.uuid());
    try {
      try (var out = Files.newOutputStream(scratch)) {
        new ArchiveWriter(json).write(scene(model), out);
      }
      try (var in = Files.newInputStream(scratch)) {
        return objects.put(key, files.receive(in), "application/zip", EtagForm.LOWER);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pack the model " + model.uuid(), e);
    } finally {
      files.delete(String.valueOf(scratch.getFileName()));
    }
  }

  private Scene scene(Model model) {
    var photos =
        resources
            .find(model.project(), model.resource())
            .map(Resource::files)
            .orElse(List.<ResourceFile>of())
            .stream()
            .filter(ResourceFile::image)
            .toList();
    return Scene.of(model.uuid(), model.kind(), photos, epsg(model));
  }

  private String epsg(Model model) {
    var parameter = json.admin(model.parameter()).path("parameter");
    return parameter.path("output_geo_desc").path("geo_cs").asText("");
  }
}
