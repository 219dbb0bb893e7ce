package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Health messages by device (contract chapter 4.2); any list may be null. */
record HealthListWire(@Nullable List<@Nullable OfDevice> list) {

  /** The messages of one device. */
  record OfDevice(@Nullable String deviceSn, @Nullable Messages deviceHms) {

    List<MessageWire> messages() {
      return deviceHms == null ? List.of() : Sparse.entries(deviceHms.list()).toList();
    }
  }

  /** The list within the list. */
  record Messages(@Nullable List<@Nullable MessageWire> list) {}

  /** A message; one text of the documentation writes in_the_key (contract chapter 14, row 15). */
  record MessageWire(
      @Nullable String level,
      @Nullable String module,
      @JsonAlias("in_the_key") @Nullable String inTheSky,
      @Nullable Boolean imminent,
      @Nullable String code,
      @Nullable String message,
      @Nullable JsonNode args,
      @Nullable String hmsId,
      @Nullable Integer status,
      @Nullable Long beginTime,
      @Nullable Long endTime,
      @Nullable Long deviceDataUpdateTime,
      @Nullable String domainType,
      @Nullable List<@Nullable MessageWire> subHmsList) {}

  List<OfDevice> entries() {
    return Sparse.entries(list).toList();
  }
}
