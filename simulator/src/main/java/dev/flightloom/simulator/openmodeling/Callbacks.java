package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.photo.PhotoPositions;
import dev.flightloom.simulator.storage.ContentFiles;
import dev.flightloom.simulator.storage.Etags;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.StoredObject;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import dev.flightloom.simulator.world.Grant;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.ResourceFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what an upload callback names with what the bucket holds. */
@Singleton
class Callbacks {
  private static final int LIMIT = 100;

  private final Grants grants;
  private final ObjectStore objects;
  private final ContentFiles contents;
  private final SimulatorClock clock;

  Callbacks(Grants grants, ObjectStore objects, ContentFiles contents, SimulatorClock clock) {
    this.grants = grants;
    this.objects = objects;
    this.contents = contents;
    this.clock = clock;
  }

  /** The grant behind a {@code callback_param}. */
  Grant grant(String project, String callbackParam) {
    return grants
        .findByCallback(callbackParam)
        .filter(each -> each.project().equals(project))
        .filter(each -> !each.expiredAt(clock.instant()))
        .orElseThrow(() -> Refusal.PARAMETER.because("callback_param is unknown or has expired"));
  }

  /** The files that are in the bucket with the ETag named; the others are left out. */
  List<ResourceFile> accepted(Grant grant, @Nullable List<CallbackRequest.@Nullable File> files) {
    if (files == null || files.isEmpty() || files.size() > LIMIT) {
      throw Refusal.PARAMETER.because("files must hold 1 to " + LIMIT + " entries");
    }
    return files.stream().flatMap(each -> stored(grant, each).stream()).toList();
  }

  private Optional<ResourceFile> stored(Grant grant, CallbackRequest.@Nullable File file) {
    if (file == null) {
      throw Refusal.PARAMETER.because("files holds an empty entry");
    }
    var name = Requests.required("files[].name", file.name());
    var etag = Requests.required("files[].etag", file.etag());
    return objects
        .find(grant.prefix() + name)
        .filter(_ -> name.indexOf('/') < 0)
        .filter(each -> Etags.same(each.etag(), etag))
        .map(each -> file(name, each));
  }

  private ResourceFile file(String name, StoredObject object) {
    var position = PhotoPositions.read(contents.path(object.file()));
    return new ResourceFile(name, object.etag(), object.size(), position);
  }
}
