package dev.flightloom.adapters.storage.reconstruction.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.flightloom.domain.reconstruction.plan.Alignment;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

/** A plan with all its parameters in words. */
record PlanWriter(JsonGenerator json) {

  void write(ReconstructionPlan plan) throws IOException {
    json.writeStartObject();
    json.writeStringField("coordinateSystem", text(plan.coordinateSystem()));
    json.writeArrayFieldStart("products");
    for (var product : plan.products()) {
      json.writeStartObject();
      json.writeStringField("kind", product.kind().word());
      parameters(product);
      extra(product);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String text(CoordinateSystem system) {
    return switch (system) {
      case CoordinateSystem.Epsg epsg -> epsg.toString();
      case CoordinateSystem.WellKnownText(var text) -> text;
      case CoordinateSystem.LocalEastNorthUp(var origin) ->
          "local east-north-up at %s, %s, %s m"
              .formatted(origin.latitude(), origin.longitude(), origin.altitudeInMetres());
      case CoordinateSystem.Arbitrary _ -> "local";
      case CoordinateSystem.FromPhotos _ -> "auto";
    };
  }

  private void parameters(Product product) throws IOException {
    switch (product) {
      case Product.Orthophoto it -> orthophoto(it);
      case Product.Mesh it -> mesh(it);
      case Product.GaussianSplat _ -> {}
      case Product.LidarCloud it -> lidar(it);
    }
  }

  private void orthophoto(Product.Orthophoto it) throws IOException {
    word("quality", it.quality());
    alignment(it.alignment());
    word("scene", it.scene());
    json.writeBooleanField("balanceColours", it.balanceColours());
    json.writeBooleanField("removeHaze", it.removeHaze());
    json.writeNumberField("tileSizeInPixels", it.tileSizeInPixels());
  }

  private void mesh(Product.Mesh it) throws IOException {
    word("quality", it.quality());
    alignment(it.alignment());
    words("formats", it.formats());
    words("pointCloud", it.pointCloud());
    json.writeNumberField("simplification", it.simplification());
    json.writeBooleanField("refineWater", it.refineWater());
  }

  private void lidar(Product.LidarCloud it) throws IOException {
    word("quality", it.quality());
    json.writeBooleanField("colourPoints", it.colourPoints());
    json.writeBooleanField("optimiseTrajectory", it.optimiseTrajectory());
    json.writeBooleanField("extractGround", it.extractGround());
    word("terrain", it.terrain());
    json.writeNumberField("sampleDistanceInMetres", it.sampleDistanceInMetres());
  }

  private void alignment(Alignment alignment) throws IOException {
    json.writeObjectFieldStart("alignment");
    word("method", alignment.method());
    word("features", alignment.features());
    json.writeBooleanField("useImagePositions", alignment.useImagePositions());
    json.writeEndObject();
  }

  private void extra(Product product) throws IOException {
    json.writeObjectFieldStart("extra");
    for (var member : product.extra().jsonByName().entrySet()) {
      json.writeFieldName(member.getKey());
      json.writeRawValue(member.getValue());
    }
    json.writeEndObject();
  }

  private void word(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  private void words(String name, Collection<? extends Enum<?>> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }
    json.writeEndArray();
  }
}
