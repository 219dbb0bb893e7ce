package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Obeys in memory and remembers the calls; nothing moves, and every device is known. */
public final class InMemoryDeviceControl implements DeviceControl {
  private final List<Object> calls = new ArrayList<>();
  private final List<RequestId> requests = new ArrayList<>();
  private final Map<DeviceSn, Set<CameraIndex>> cameras = new HashMap<>();
  private final Set<DeviceSn> flights = new LinkedHashSet<>();
  private final Set<ProjectId> closed = new HashSet<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private final Queue<Unavailable> losses = new ArrayDeque<>();

  /** The arguments of every call that was not refused, in order. */
  public synchronized List<Object> calls() {
    return List.copyOf(calls);
  }

  /** The ids under which they were made. */
  public synchronized List<RequestId> requests() {
    return List.copyOf(requests);
  }

  /** Makes a project foreign. */
  public synchronized void close(ProjectId project) {
    closed.add(project);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** Lets the next call do its work and lose its answer. */
  public synchronized void loseNextAnswer(Unavailable why) {
    losses.add(why);
  }

  @Override
  public synchronized Outcome<Accepted> command(
      ProjectId project, DeviceSn dock, DeviceCommand command, RequestId request) {
    return done(project, command, request, new Accepted(request));
  }

  @Override
  public synchronized Outcome<Accepted> change(
      ProjectId project, CameraChange change, RequestId request) {
    return done(project, change, request, new Accepted(request));
  }

  @Override
  public synchronized Outcome<Accepted> change(
      ProjectId project, LensChange change, RequestId request) {
    requireControl(change.aircraft(), change.camera());
    return done(project, change, request, new Accepted(request));
  }

  @Override
  public synchronized Outcome<Accepted> change(
      ProjectId project, QualityChange change, RequestId request) {
    return done(project, change, request, new Accepted(request));
  }

  @Override
  public synchronized Outcome<ControlHolding> acquire(
      ProjectId project, ControlClaim claim, RequestId request) {
    cameras.computeIfAbsent(claim.aircraft(), _ -> new LinkedHashSet<>()).addAll(claim.payloads());
    if (claim.flight()) {
      flights.add(claim.aircraft());
    }
    return done(project, claim, request, holding(claim.aircraft()));
  }

  @Override
  public synchronized Outcome<ControlHolding> release(
      ProjectId project, ControlClaim claim, RequestId request) {
    cameras.getOrDefault(claim.aircraft(), new LinkedHashSet<>()).removeAll(claim.payloads());
    if (claim.flight()) {
      flights.remove(claim.aircraft());
    }
    return done(project, claim, request, holding(claim.aircraft()));
  }

  @Override
  public synchronized Outcome<RtkCalibration> calibrate(
      ProjectId project, DeviceSn dock, RtkService service, RequestId request) {
    var answer = new RtkCalibration("b-1", new Foreign.Known<>(RtkCalibration.Result.OK));
    return done(project, service, request, answer);
  }

  private void requireControl(DeviceSn aircraft, CameraIndex camera) {
    if (!cameras.getOrDefault(aircraft, Set.of()).contains(camera)) {
      throw new Conflict(
          "device.no-control", "the control of " + camera + " is not held", "Acquire it first.");
    }
  }

  private ControlHolding holding(DeviceSn aircraft) {
    var controls = new ArrayList<ControlHolding.Control>();
    if (flights.contains(aircraft)) {
      controls.add(control(ControlHolding.Kind.FLIGHT, Reading.untold()));
    }
    cameras
        .getOrDefault(aircraft, Set.of())
        .forEach(it -> controls.add(control(ControlHolding.Kind.PAYLOAD, Reading.told(it))));
    return new ControlHolding(aircraft, controls);
  }

  private static ControlHolding.Control control(
      ControlHolding.Kind kind, Reading<CameraIndex> camera) {
    return new ControlHolding.Control(
        new Foreign.Known<>(kind),
        camera,
        Reading.untold(),
        Reading.told(new ControlHolding.Holder("Ops", "1", "cloud")));
  }

  private <T> Outcome<T> done(ProjectId project, Object call, RequestId request, T answer) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (closed.contains(project)) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    calls.add(call);
    requests.add(request);
    var loss = losses.poll();
    return loss == null ? new Outcome.Known<>(answer) : new Outcome.Unknown<>(loss);
  }
}
