package dev.flightloom.domain.livestream;

import java.util.Locale;

/**
 * Where a live video plays. In the public cloud it is a room of somebody's real-time service, which
 * needs that vendor's SDK, and not an address for a player (contract 15.8).
 */
public sealed interface Playback {

  /** A room at Agora: the public cloud outside China. */
  record Agora(String appId, String channel, Secret token, String userId) implements Playback {}

  /** A room at Volcengine: the public cloud of China. */
  record Volcengine(String appId, String room, Secret token, String userId) implements Playback {}

  /** An address of an SRS server on premises, which a player can open; may hold a key. */
  record Srs(String url) implements Playback {

    /** What speaks at the address. */
    public Protocol protocol() {
      var path = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
      return path.endsWith(".m3u8")
          ? Protocol.HLS
          : path.endsWith(".flv") ? Protocol.FLV : Protocol.WHEP;
    }

    @Override
    public String toString() {
      return "Srs[" + new PushAddress(url).masked() + "]";
    }
  }

  /** How an SRS server sends video. */
  enum Protocol {
    /** WebRTC, fetched over HTTP. */
    WHEP,
    HLS,
    /** FLV over HTTP. */
    FLV
  }

  /** A kind of answer that this release does not know, kept as it came; may hold a token. */
  record Unrecognised(String kind, Secret text) implements Playback {}
}
