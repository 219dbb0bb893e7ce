package dev.flightloom.adapters.cli.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.ModelKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models as people and machines read them. */
final class ModelText {
  private ModelText() {}

  static ObjectNode node(FlightModel model) {
    return Json.object()
        .put("id", model.id().value())
        .put("name", model.name())
        .put("kind", model.kindWord())
        .put("shownOnMap", model.shownOnMap())
        .put("sizeInBytes", model.sizeInBytes())
        .put("createdAt", model.createdAt().toString())
        .put("updatedAt", model.updatedAt().toString());
  }

  /** The address, or an empty text. */
  static String url(DownloadAddress address) {
    return switch (address) {
      case DownloadAddress.Ready(var url) -> url;
      case DownloadAddress.NotReady _ -> "";
    };
  }

  /** The kind of a short word such as 3d. */
  static ModelKind kind(String word) {
    return Stream.of(ModelKind.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "is '"
                    + word
                    + "', but one of "
                    + Stream.of(ModelKind.values())
                        .map(ModelKind::word)
                        .collect(Collectors.joining(", "))
                    + " is accepted"));
  }
}
