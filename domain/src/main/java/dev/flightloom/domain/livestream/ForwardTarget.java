package dev.flightloom.domain.livestream;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where a forwarder sends video, and how (contract chapter 5.3). */
public sealed interface ForwardTarget {

  /** FlightHub's word for the protocol. */
  String schema();

  /** What may be shown to everybody. */
  String summary();

  /** What a forwarder can be created with. */
  sealed interface Creatable extends ForwardTarget permits Rtmp, Gb28181 {}

  /** Pushed by RTMP; no two forwarders push to the same address. */
  record Rtmp(PushAddress address) implements Creatable {
    @Override
    public String schema() {
      return "rtmp";
    }

    @Override
    public String summary() {
      return address.masked();
    }
  }

  /** Registered at a GB/T 28181 platform, as a device with one channel. */
  record Gb28181(Platform platform, Identity identity, int localPort, String localChannel)
      implements Creatable {

    public Gb28181 {
      requirePort(localPort);
    }

    @Override
    public String schema() {
      return "gb28181";
    }

    @Override
    public String summary() {
      return platform.ip() + ":" + platform.port() + ", device " + identity.deviceId();
    }
  }

  /** The platform that receives. */
  record Platform(String ip, int port, String id) {
    public Platform {
      requirePort(port);
    }
  }

  /** As whom we register there. */
  record Identity(String deviceId, Secret password) {}

  /** A protocol that we only read; values that may be secret are masked. */
  record Other(String schema, Map<String, String> options) implements ForwardTarget {
    public Other {
      options =
          options.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      it -> shown(it.getKey(), it.getValue()),
                      (a, _) -> a,
                      TreeMap::new));
    }

    @Override
    public String summary() {
      return options.entrySet().stream()
          .map(it -> it.getKey() + " " + it.getValue())
          .collect(Collectors.joining(", "));
    }

    private static String shown(String name, String value) {
      if (value.contains("://")) {
        return new PushAddress(value).masked();
      }
      return name.matches("(?i).*(pass|secret|key|token|user|account).*") ? "****" : value;
    }
  }

  private static void requirePort(int port) {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("is " + port + ", but a port from 1 to 65535 is accepted");
    }
  }
}
