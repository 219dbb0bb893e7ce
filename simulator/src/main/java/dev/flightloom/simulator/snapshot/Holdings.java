package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.storage.ContentFiles;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.Part;
import dev.flightloom.simulator.storage.StoredObject;
import dev.flightloom.simulator.storage.Upload;
import dev.flightloom.simulator.storage.Uploads;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Objects, unfinished uploads and the files behind them. */
@Singleton
class Holdings {
  private final ObjectStore objects;
  private final Uploads uploads;
  private final ContentFiles files;

  Holdings(ObjectStore objects, Uploads uploads, ContentFiles files) {
    this.objects = objects;
    this.uploads = uploads;
    this.files = files;
  }

  /** The holdings as a snapshot holds them; the bytes stay in their files. */
  @RegisterForReflection
  record Saved(List<StoredObject> objects, List<Upload> uploads) {
    Saved {
      objects = List.copyOf(objects);
      uploads = List.copyOf(uploads);
    }
  }

  Saved save() {
    return new Saved(List.copyOf(objects.view().values()), uploads.all());
  }

  /** Puts back what still has its file; what came after the snapshot is removed. */
  void restore(Saved saved) {
    objects.clear();
    uploads.clear();
    objects.restore(saved.objects().stream().filter(each -> there(each.file())).toList());
    uploads.restore(
        saved.uploads().stream()
            .filter(each -> each.parts().stream().allMatch(part -> there(part.file())))
            .toList());
    files.retain(used());
  }

  private boolean there(String file) {
    return Files.isRegularFile(files.path(file));
  }

  private Set<String> used() {
    var used = new HashSet<String>();
    objects.view().values().forEach(each -> used.add(each.file()));
    uploads.all().stream()
        .flatMap(each -> each.parts().stream())
        .map(Part::file)
        .forEach(used::add);
    return used;
  }

  void clear() {
    objects.clear();
    uploads.clear();
    files.retain(Set.of());
  }
}
