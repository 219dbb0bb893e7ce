package dev.flightloom.adapters.rest.device;

import dev.flightloom.application.device.port.in.AcquireControl;
import dev.flightloom.application.device.port.in.CalibrateRtk;
import dev.flightloom.application.device.port.in.ChangeCamera;
import dev.flightloom.application.device.port.in.ChangeLens;
import dev.flightloom.application.device.port.in.CommandDevice;
import dev.flightloom.application.device.port.in.FindDevice;
import dev.flightloom.application.device.port.in.ListDevices;
import dev.flightloom.application.device.port.in.ReleaseControl;
import dev.flightloom.application.device.port.in.SetStreamQuality;
import dev.flightloom.application.device.port.in.ShowHealth;
import dev.flightloom.application.device.port.in.ShowRelayPairing;
import dev.flightloom.application.device.port.in.StartRelayPairing;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.List;

/** Driving ports of devices, which note what they are asked; a test replaces some. */
@ApplicationScoped
class DevicePorts {
  static final List<Placement> PAIR =
      SampleDevices.pair().devices().stream()
          .map(it -> Placement.of(it, SampleDevices.pair()))
          .toList();

  static final List<Object> asked = new ArrayList<>();
  static final List<Actor> actors = new ArrayList<>();
  static ListDevices list;
  static CommandDevice command;
  static ShowHealth health;

  static void reset() {
    asked.clear();
    actors.clear();
    list =
        (scope, filter) -> {
          asked.add(scope);
          asked.add(filter);
          return new Listing<>(PAIR, false);
        };
    command = wish -> accept(wish.actor(), wish.command());
    health =
        (_, sns) ->
            new Listing<>(
                sns.stream().map(it -> new DeviceHealth(it, Reading.untold())).toList(), false);
  }

  private static Outcome<Accepted> accept(Actor actor, Object what) {
    actors.add(actor);
    asked.add(what);
    return new Outcome.Known<>(new Accepted(new RequestId("r-1")));
  }

  private static Outcome<ControlHolding> hold(ControlClaim claim) {
    asked.add(claim);
    var control =
        new ControlHolding.Control(
            new Foreign.Known<>(ControlHolding.Kind.FLIGHT),
            Reading.untold(),
            Reading.told(SampleDevices.DOCK),
            Reading.told(new ControlHolding.Holder("Ops", "1", "cloud")));
    return new Outcome.Known<>(new ControlHolding(claim.aircraft(), List.of(control)));
  }

  @Produces
  ListDevices list() {
    return (scope, filter) -> list.list(scope, filter);
  }

  @Produces
  FindDevice find() {
    return (_, sn) ->
        new FindDevice.Details(
            PAIR.getFirst(),
            sn.equals(SampleDevices.DOCK)
                ? SampleDevices.dockSnapshot()
                : SampleDevices.aircraftSnapshot());
  }

  @Produces
  ShowHealth health() {
    return (project, sns) -> health.show(project, sns);
  }

  @Produces
  CommandDevice command() {
    return wish -> command.command(wish);
  }

  @Produces
  ChangeCamera camera() {
    return (actor, _, change) -> accept(actor, change);
  }

  @Produces
  ChangeLens lens() {
    return (actor, _, change) -> accept(actor, change);
  }

  @Produces
  SetStreamQuality quality() {
    return (actor, _, change) -> accept(actor, change);
  }

  @Produces
  AcquireControl acquire() {
    return (_, _, claim) -> hold(claim);
  }

  @Produces
  ReleaseControl release() {
    return (_, _, claim) -> hold(claim);
  }

  @Produces
  CalibrateRtk calibrate() {
    return wish -> {
      asked.add(wish.service());
      var ok = new Foreign.Known<>(RtkCalibration.Result.OK);
      return new Outcome.Known<>(new RtkCalibration("b-1", ok));
    };
  }

  @Produces
  StartRelayPairing pair() {
    return (actor, _, pairing) -> accept(actor, pairing);
  }

  @Produces
  ShowRelayPairing pairing() {
    return (_, _) ->
        new RelayPairing.Result(
            new Foreign.Known<>(RelayPairing.Status.OK), Reading.told(200), "b-1");
  }
}
