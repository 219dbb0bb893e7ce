package dev.flightloom.application.livestream;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.ForwarderState;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.livestream.PushAddress;
import dev.flightloom.domain.livestream.Secret;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;

/** Forwarders of the harbour's first dock. */
public final class SampleForwarder {
  private SampleForwarder() {}

  /** Pushed by RTMP to an address that ends with the name. */
  public static NewForwarder rtmp(String name) {
    return new NewForwarder(
        name,
        new DeviceSn("8DCKTEST0001"),
        new CameraIndex("165-0-7"),
        new ForwardTarget.Rtmp(
            PushAddress.wanted("rtmp://ingest.example.net/" + name + "/stream-key")));
  }

  /** Registered at a platform. */
  public static NewForwarder gb28181(String name) {
    return new NewForwarder(
        name,
        new DeviceSn("8DCKTEST0001"),
        new CameraIndex("165-0-7"),
        new ForwardTarget.Gb28181(
            new ForwardTarget.Platform("10.0.0.1", 5060, "34020000002000000001"),
            new ForwardTarget.Identity("34020000001320000001", new Secret("gb-password")),
            5061,
            "34020000001310000001"));
  }

  /** The forwarder that FlightHub makes of an order. */
  public static Forwarder created(String id, NewForwarder order) {
    return new Forwarder(
        new ForwarderId(id),
        order.name(),
        new Forwarder.Source(order.device(), order.camera(), "Dock North", Reading.told(true)),
        order.target(),
        false,
        new Foreign.Known<>(ForwarderState.INITIALIZED),
        0,
        Reading.untold());
  }
}
