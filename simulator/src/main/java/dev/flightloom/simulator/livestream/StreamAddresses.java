package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Json;
import dev.flightloom.simulator.world.Identities;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Words the three kinds of address; each start gives a fresh token (contract 5.1, 15.8). */
@Singleton
class StreamAddresses {
  private final Profiles profiles;
  private final Identities identities;
  private final Json json;

  StreamAddresses(Profiles profiles, Identities identities, Json json) {
    this.profiles = profiles;
    this.identities = identities;
    this.json = json;
  }

  StreamWire of(String sn, String camera, Instant end) {
    var kind = profiles.current().api().stream();
    long seconds = end.getEpochSecond();
    var room = sn + "_" + camera;
    var token = identities.hex(40);
    var url =
        switch (kind) {
          case AGORA -> agora(room, token, seconds);
          case VOLC ->
              "app_id=sim&expire_time=%d&room_id=%s&token=%s&user_id=42"
                  .formatted(seconds, room, token);
          case SRS ->
              "https://srs.example.net:1990/rtc/v1/whep/?app=live&stream=%s&token=%s"
                  .formatted(room, token);
        };
    return new StreamWire(seconds, kind.word(), url);
  }

  /** A JSON object inside a text. */
  private String agora(String room, String token, long seconds) {
    return json.wire()
        .createObjectNode()
        .put("app_id", "sim")
        .put("channel_name", room)
        .put("token", token)
        .put("uid", "42")
        .put("expire_ts", seconds)
        .toString();
  }
}
