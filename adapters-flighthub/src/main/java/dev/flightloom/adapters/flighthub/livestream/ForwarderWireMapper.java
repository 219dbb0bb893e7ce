package dev.flightloom.adapters.flighthub.livestream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.livestream.ForwardTarget;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.ForwarderState;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns complete wire forwarders into forwarders. */
@Mapper(config = WireMapping.class)
interface ForwarderWireMapper {

  @Mapping(target = "id", source = "converterId")
  @Mapping(target = "name", source = "converterName")
  @Mapping(target = "source", source = "wire")
  @Mapping(target = "target", source = "wire")
  @Mapping(target = "enabled", source = "autoPushStream", defaultValue = "false")
  @Mapping(target = "lastError", source = "code", defaultValue = "0")
  @Mapping(target = "updatedAt", source = "updateTs")
  Forwarder toForwarder(ForwarderWire wire);

  @Mapping(target = "device", source = "sn")
  @Mapping(target = "callsign", source = "deviceCallsign", defaultValue = "")
  @Mapping(target = "online", source = "deviceOnlineStatus")
  Forwarder.Source toSource(ForwarderWire wire);

  default ForwardTarget toTarget(ForwarderWire wire) {
    return ForwardTargets.read(wire.schema(), wire.bypassOption());
  }

  default ForwarderId toId(String id) {
    return new ForwarderId(id);
  }

  default DeviceSn toDevice(String sn) {
    return new DeviceSn(sn);
  }

  default CameraIndex toCamera(String index) {
    return new CameraIndex(index);
  }

  default Foreign<ForwarderState> toState(String word) {
    return Foreign.of(ForwarderState.class, word);
  }

  default Reading<Boolean> toReading(@Nullable Boolean flag) {
    return flag == null ? Reading.untold() : Reading.told(flag);
  }

  /** RFC 3339 or Unix time; what is neither is not worth losing the list for. */
  default Reading<Instant> toMoment(@Nullable JsonNode time) {
    if (time == null || time.isNull()) {
      return Reading.untold();
    }
    if (time.canConvertToLong() && time.isIntegralNumber()) {
      return Reading.told(UnixTime.toInstant(time.longValue()));
    }
    try {
      return Reading.told(OffsetDateTime.parse(time.asText()).toInstant());
    } catch (DateTimeParseException _) {
      return Reading.untold();
    }
  }
}
