package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.inject.Singleton;

/** Shows forwarders, and tells whether this installation has any (contract 14 #6). */
@Singleton
class ForwarderViews {
  private final Cameras cameras;
  private final Profiles profiles;

  ForwarderViews(Cameras cameras, Profiles profiles) {
    this.cameras = cameras;
    this.profiles = profiles;
  }

  /** Which code the public cloud gives is unknown; this one's meaning fits. */
  void requireEnabled() {
    if (!profiles.current().api().forwarders()) {
      throw Refusal.because(213050, "stream forwarding is not enabled");
    }
  }

  ForwarderWire show(Forwarder forwarder) {
    return ForwarderWire.of(
        forwarder, cameras.online(forwarder.sn()), cameras.callsign(forwarder.sn()));
  }
}
