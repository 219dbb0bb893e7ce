package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Grants and resources of open modeling (contract chapters 10.1-10.4); thread-safe. One call is one
 * try. May raise {@code Denied}, {@code Rejected}, {@code Throttled} and {@code Unavailable}.
 */
public interface CaptureResources {
  /** A new upload grant; its id is ours. */
  UploadGrant grant(ProjectId project);

  /** Most files that one callback may name. */
  int filesPerCallback();

  /**
   * Names stored files to FlightHub; calls are made one after another by the caller.
   *
   * @param grant the one under which every file was stored
   */
  Receipt register(ProjectId project, Registration registration, UploadGrant grant);

  /** The resource as FlightHub knows it; nothing when there is none. */
  Optional<Resource> find(ProjectId project, ResourceId resource);

  /** Asks FlightHub to delete the resource; a missing one is fine. */
  void delete(ProjectId project, ResourceId resource);

  /** Files of one callback. */
  record Registration(
      ResourceId resource, String resourceName, Map<ObjectName, StoredObject> files) {
    public Registration {
      files = Map.copyOf(files);
    }
  }

  /** What a callback brought. */
  sealed interface Receipt {
    /** These names were accepted. */
    record Accepted(Set<ObjectName> names) implements Receipt {
      public Accepted {
        names = Set.copyOf(names);
      }
    }

    /** FlightHub says how many it accepted, but not which (contract chapter 14, row 1). */
    record Counted(int accepted) implements Receipt {}

    /** The answer was lost, or cannot be understood; the resource has to be looked up. */
    record Unknown(String reason) implements Receipt {}
  }

  /** A resource and the files that FlightHub holds for it. */
  record Resource(ResourceId id, State state, long sizeInBytes, List<ObjectName> files) {
    public Resource {
      files = List.copyOf(files);
    }

    /** Whether the resource can still be used. */
    public enum State {
      IMPORTED,
      BEING_DELETED,
      DELETED,
      UNRECOGNISED
    }
  }
}
