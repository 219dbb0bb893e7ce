package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns complete wire models into models. */
@Mapper(config = WireMapping.class)
interface FlightModelWireMapper {

  @Mapping(target = "kind", source = "fileType")
  @Mapping(target = "shownOnMap", source = "showOnMap", defaultValue = "false")
  @Mapping(target = "sizeInBytes", source = "size", defaultValue = "0L")
  @Mapping(target = "createdAt", source = "createAt")
  @Mapping(target = "updatedAt", source = "updateAt")
  FlightModel toModel(FlightModelWire wire);

  default FlightModelDetails toDetails(FlightModelWire wire) {
    return new FlightModelDetails(
        toModel(wire),
        wire.userName() == null ? "" : wire.userName(),
        toAddress(wire.url()),
        toAddress(wire.previewUrl()));
  }

  default FlightModelId toId(Long id) {
    return new FlightModelId(id);
  }

  default Foreign<ModelKind> toKind(String word) {
    return FileTypes.kind(word);
  }

  default Instant toInstant(Long unixTime) {
    return UnixTime.toInstant(unixTime);
  }

  /** An absent address is as good as an empty one. */
  default DownloadAddress toAddress(@Nullable String url) {
    return DownloadAddress.of(url == null ? "" : url);
  }
}
