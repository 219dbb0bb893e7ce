package dev.flightloom.simulator.livestream;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/** A forwarder on the wire (contract 5.5); its components are the members of the answer. */
@RegisterForReflection
record ForwarderWire(
    String converterId,
    String converterName,
    String state,
    int code,
    String sn,
    String camera,
    String video,
    String videoType,
    String schema,
    Map<String, String> bypassOption,
    boolean autoPushStream,
    boolean deviceOnlineStatus,
    String deviceCallsign,
    String updateTs) {
  private static final int PULL_FAILED = 213052;
  private static final int PUSH_FAILED = 213053;

  static ForwarderWire of(Forwarder forwarder, boolean online, String callsign) {
    boolean on = forwarder.switching() == Forwarder.Switching.ON;
    int trouble = on ? trouble(forwarder, online) : 0;
    var options = new TreeMap<>(forwarder.options());
    options.put("rtsp_url", "");
    return new ForwarderWire(
        forwarder.id(),
        forwarder.name(),
        trouble == 0 ? state(forwarder) : "error",
        trouble,
        forwarder.sn(),
        forwarder.camera(),
        "normal-0",
        "normal",
        forwarder.schema(),
        options,
        on,
        online,
        callsign,
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            forwarder.updatedAt().atOffset(ZoneOffset.UTC)));
  }

  private static String state(Forwarder forwarder) {
    return switch (forwarder.switching()) {
      case NEVER -> "initialized";
      case ON -> "running";
      case OFF -> "stopped";
    };
  }

  /** No host has a name that ends in .invalid (RFC 2606), so nothing can be pushed there. */
  private static int trouble(Forwarder forwarder, boolean online) {
    boolean reachable = !forwarder.target().matches("rtmps?://[^/]*\\.invalid([:/].*)?");
    return online ? (reachable ? 0 : PUSH_FAILED) : PULL_FAILED;
  }

  @Override
  public String toString() {
    return "ForwarderWire[" + converterId + ", " + state + "]";
  }
}
