package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.adapters.flighthub.reconstruction.CallbackWire.FileWire;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Receipt;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Resource;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes callbacks, and reads their answers and resources. */
@ApplicationScoped
class ResourceWireMapper {

  /** The request for a callback, its files by name. */
  CallbackWire toWire(Registration registration, UploadGrant grant) {
    var files =
        registration.files().entrySet().stream()
            .map(it -> new FileWire(it.getKey().value(), it.getValue().etag().value()))
            .sorted(Comparator.comparing(FileWire::name))
            .toList();
    return new CallbackWire(
        registration.resource().value(),
        registration.resourceName(),
        grant.callbackParameter(),
        files);
  }

  /**
   * What the answer to a callback says; both versions of the page are read.
   *
   * @throws Rejected {@code flighthub.other-resource} when it speaks of another resource
   */
  Receipt toReceipt(CallbackAnswerWire answer, ResourceId ours) {
    var theirs = answer.resourceUuid();
    if (theirs != null && !theirs.equalsIgnoreCase(ours.value())) {
      throw new Rejected(
          "flighthub.other-resource",
          "FlightHub registered the files under " + theirs + " instead of " + ours,
          "Delete both resources in FlightHub and start again.");
    }
    if (answer.fileNameList() != null) {
      return new Receipt.Accepted(Set.copyOf(names(answer.fileNameList())));
    }
    return answer.uploadCount() == null
        ? new Receipt.Unknown("the answer tells neither names nor a count")
        : new Receipt.Counted(answer.uploadCount());
  }

  /** A resource; it is the one that was asked for, whatever its answer calls itself. */
  Resource toResource(ResourceWire wire, ResourceId asked) {
    var status = Mandatory.of("the resource").present("status", wire.status());
    return new Resource(
        asked,
        ResourceStatusCodes.state(status),
        wire.resourceSize() == null ? 0 : wire.resourceSize(),
        names(wire.fileNames()));
  }

  /** Bare names, in case an answer has the keys of the objects. */
  private static List<ObjectName> names(@Nullable List<@Nullable String> names) {
    if (names == null) {
      return List.of();
    }
    return names.stream()
        .filter(Objects::nonNull)
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .filter(name -> !name.isBlank())
        .map(ObjectName::new)
        .toList();
  }
}
