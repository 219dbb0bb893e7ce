package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.Calls;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Receipt;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Resource;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Names stored files to FlightHub: one callback at a time, each file accepted once, only missing
 * names again (contract chapter 10.2). Longer than most: what a callback may have brought is easier
 * to trust when it is read in one place.
 */
public final class Registrar {

  private final UploadPorts ports;
  private final UploadPolicy policy;
  private final InstantSource clock;
  private final StoredBatches batches;

  /** Calls back through {@code ports} as {@code policy} says. */
  public Registrar(UploadPorts ports, UploadPolicy policy, InstantSource clock) {
    this.ports = ports;
    this.policy = policy;
    this.clock = clock;
    this.batches = new StoredBatches(ports.journal(), ports.resources().filesPerCallback());
  }

  /** Registers every stored file; files whose object is gone are planned again instead. */
  public void register(Reconstruction reconstruction, Calls calls) {
    settle(reconstruction, calls);
    for (var round = 1; batches.any(reconstruction.id()); round++) {
      if (round > policy.registrationRounds()) {
        throw incomplete(reconstruction);
      }
      batches.each(reconstruction.id(), batch -> callBack(reconstruction, batch, calls));
      recheck(reconstruction, calls);
    }
  }

  private void callBack(Reconstruction reconstruction, List<CaptureFile> batch, Calls calls) {
    var grant = grantOf(reconstruction, batch.getFirst());
    note(reconstruction, batch, FileState.CallingBack::new);
    switch (answer(reconstruction, batch, grant, calls)) {
      case Receipt.Accepted(var names) -> accept(reconstruction, batch, names);
      case Receipt.Counted(var accepted) when accepted == batch.size() ->
          accept(reconstruction, batch, names(batch));
      case Receipt.Counted _, Receipt.Unknown _ -> settle(reconstruction, calls);
    }
    tell(reconstruction);
  }

  private Receipt answer(
      Reconstruction reconstruction, List<CaptureFile> batch, UploadGrant grant, Calls calls) {
    var files = new HashMap<ObjectName, StoredObject>();
    batch.forEach(file -> files.put(file.name(), objectOf(file)));
    var registration = new Registration(reconstruction.resource(), reconstruction.name(), files);
    try {
      return calls.call(
          "upload_callback",
          () -> ports.resources().register(reconstruction.project(), registration, grant));
    } catch (Failure failure) {
      // A failure says that nothing was accepted; an expired grant means sending anew.
      var expired = failure instanceof Rejected && grant.endsWithin(Duration.ZERO, clock.instant());
      note(reconstruction, batch, expired ? _ -> new FileState.Planned() : FileState.Stored::new);
      if (expired) {
        return new Receipt.Accepted(Set.of());
      }
      throw failure;
    }
  }

  private void accept(
      Reconstruction reconstruction, List<CaptureFile> batch, Set<ObjectName> names) {
    var accepted = batch.stream().filter(file -> names.contains(file.name())).toList();
    note(reconstruction, accepted, FileState.Registered::new);
    var missing =
        ports
            .journal()
            .inStep(reconstruction.id(), FileState.Step.CALLING_BACK, "", Integer.MAX_VALUE);
    note(reconstruction, missing, FileState.Stored::new);
  }

  /** Looks the resource up for files whose callback has no known outcome. */
  private void settle(Reconstruction reconstruction, Calls calls) {
    for (var look = 1; look <= policy.lookUps(); look++) {
      var open =
          ports
              .journal()
              .inStep(reconstruction.id(), FileState.Step.CALLING_BACK, "", Integer.MAX_VALUE);
      if (open.isEmpty()) {
        return;
      }
      if (look > 1) {
        calls.pause(policy.lookUpPause());
      }
      var known = known(reconstruction, calls);
      note(
          reconstruction,
          open.stream().filter(file -> known.contains(file.name())).toList(),
          FileState.Registered::new);
    }
    accept(reconstruction, List.of(), Set.of());
  }

  private Set<ObjectName> known(Reconstruction reconstruction, Calls calls) {
    var resource =
        calls.call(
            "resource_details",
            () -> ports.resources().find(reconstruction.project(), reconstruction.resource()));
    return Set.copyOf(resource.map(Resource::files).orElse(List.of()));
  }

  /** A name that FlightHub left out: is its object there, and as we noted it? */
  private void recheck(Reconstruction reconstruction, Calls calls) {
    var left = new ArrayList<CaptureFile>();
    batches.each(reconstruction.id(), left::addAll);
    for (var file : left) {
      var object = objectOf(file);
      var grant = grantOf(reconstruction, file);
      switch (calls.call("head_object", () -> ports.store().find(grant, object.key()))) {
        case Presence.Present(_, var etag) ->
            note(
                reconstruction,
                List.of(file),
                it ->
                    new FileState.Stored(
                        new StoredObject(it.grant(), it.key(), etag, it.hashes())));
        case Presence.Absent _ -> note(reconstruction, List.of(file), _ -> new FileState.Planned());
        case Presence.Untold _ -> {}
      }
    }
  }

  private UploadGrant grantOf(Reconstruction reconstruction, CaptureFile file) {
    return ports
        .vault()
        .find(reconstruction.id(), objectOf(file).grant())
        .orElseThrow(() -> new IllegalStateException("no grant of " + file.name()));
  }

  private void note(
      Reconstruction reconstruction,
      List<CaptureFile> files,
      Function<StoredObject, FileState> state) {
    if (!files.isEmpty()) {
      ports
          .journal()
          .record(
              reconstruction.id(),
              files.stream().map(file -> file.in(state.apply(objectOf(file)))).toList());
    }
  }

  private void tell(Reconstruction reconstruction) {
    var id = reconstruction.id();
    var tally = ports.journal().tally(id);
    ports.events().append(id, clock.instant(), new ReconstructionEvent.UploadAdvanced(tally));
  }

  private Rejected incomplete(Reconstruction reconstruction) {
    var names = new ArrayList<String>();
    batches.each(
        reconstruction.id(), batch -> batch.forEach(file -> names.add(file.name().value())));
    return new Rejected(
        "registration.incomplete",
        "FlightHub does not accept "
            + names.size()
            + " stored files, such as "
            + names.getFirst()
            + ".",
        "Retry later; if it goes on, remove these files or ask DJI's support.");
  }

  private static Set<ObjectName> names(List<CaptureFile> batch) {
    return Set.copyOf(batch.stream().map(CaptureFile::name).toList());
  }

  static StoredObject objectOf(CaptureFile file) {
    return switch (file.state()) {
      case FileState.Stored(var object) -> object;
      case FileState.CallingBack(var object) -> object;
      case FileState.Registered(var object) -> object;
      case FileState.Planned _, FileState.Sending _, FileState.LeftOut _ ->
          throw new IllegalStateException(file.name() + " is not stored: " + file.state());
    };
  }
}
