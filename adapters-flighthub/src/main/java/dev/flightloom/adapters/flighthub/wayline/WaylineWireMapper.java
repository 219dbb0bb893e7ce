package dev.flightloom.adapters.flighthub.wayline;

import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.adapters.flighthub.wayline.WaylineWire.PayloadWire;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.ListedPayload;
import dev.flightloom.domain.wayline.TemplateType;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/**
 * Turns complete wire routes into routes: the only place that knows that a route's id is called
 * {@code id} here, {@code uuid} at finish-upload and {@code wayline_uuid} in tasks (contract
 * 15.11).
 */
@Mapper(config = WireMapping.class)
interface WaylineWireMapper {

  @Mapping(target = "aircraft", source = "deviceModelKey")
  @Mapping(target = "payloads", source = "payloadInformation")
  @Mapping(target = "templates", source = "templateTypes")
  @Mapping(target = "updatedAt", source = "updateTime")
  @Mapping(target = "sizeInBytes", source = "size")
  Wayline toWayline(WaylineWire wire);

  @Mapping(target = "route", source = "wire")
  @Mapping(target = "distanceInMetres", source = "distance")
  @Mapping(target = "waypoints", source = "waylinePointNums")
  @Mapping(target = "download", source = "downloadUrl")
  WaylineDetails toDetails(WaylineWire wire);

  default WaylineId toId(String id) {
    return new WaylineId(id);
  }

  default DownloadLink toLink(String address) {
    return new DownloadLink(address);
  }

  default Instant toInstant(Long time) {
    return UnixTime.toInstant(time);
  }

  /** A route without a key is still a route; nobody can fly it by a guess. */
  default AircraftKey toAircraft(@Nullable String key) {
    return new AircraftKey(key == null || key.isBlank() ? "untold" : key);
  }

  default List<ListedPayload> toPayloads(@Nullable List<@Nullable PayloadWire> payloads) {
    return payloads == null
        ? List.of()
        : payloads.stream()
            .filter(Objects::nonNull)
            .map(it -> new ListedPayload(orEmpty(it.type()), orEmpty(it.lensType())))
            .toList();
  }

  default List<Foreign<TemplateType>> toTemplates(@Nullable List<@Nullable String> words) {
    return words == null
        ? List.of()
        : words.stream()
            .filter(Objects::nonNull)
            .map(word -> Foreign.of(TemplateType.class, word))
            .toList();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
