package dev.flightloom.simulator.model;

import dev.flightloom.simulator.product.ArchiveWriter;
import dev.flightloom.simulator.product.ModelKind;
import dev.flightloom.simulator.product.Scene;
import dev.flightloom.simulator.storage.Origin;
import dev.flightloom.simulator.storage.Origins;
import dev.flightloom.simulator.wire.Json;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The archive and the small picture of every model, made when somebody first reads them. */
@Singleton
class ModelFiles implements Origin {
  private static final Pattern KEY = Pattern.compile("model/[0-9a-f]{8}/(\\d{1,9})\\.(zip|png)");

  private final FlightModels models;
  private final Json json;
  private final Provider<Origins> origins;

  /** The origins are asked late, because this is one of them. */
  ModelFiles(FlightModels models, Json json, Provider<Origins> origins) {
    this.models = models;
    this.json = json;
    this.origins = origins;
  }

  static String archive(FlightModel model) {
    return key(model, "zip");
  }

  static String preview(FlightModel model) {
    return key(model, "png");
  }

  private static String key(FlightModel model, String ending) {
    return "model/" + model.project().substring(0, 8) + "/" + model.id() + "." + ending;
  }

  /** Bytes of a model's archive. */
  long size(FlightModel model) {
    return origins.get().find(archive(model)).orElseThrow().size();
  }

  @Override
  public Optional<Made> make(String key) {
    var match = KEY.matcher(key);
    return match.matches()
        ? models
            .find(Integer.parseInt(match.group(1)))
            .filter(each -> key(each, match.group(2)).equals(key))
            .map(each -> made(each, match.group(2).equals("zip")))
        : Optional.empty();
  }

  private Made made(FlightModel model, boolean archive) {
    return archive
        ? new Made(bytes(model), "application/zip")
        : new Made(new Preview(model.id()).png(), "image/png");
  }

  private byte[] bytes(FlightModel model) {
    var kind = ModelKind.valueOf(model.kind().toUpperCase(Locale.ROOT));
    var out = new ByteArrayOutputStream();
    try {
      new ArchiveWriter(json).write(Scene.of(model.name(), kind, List.of(), model.wkt()), out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
