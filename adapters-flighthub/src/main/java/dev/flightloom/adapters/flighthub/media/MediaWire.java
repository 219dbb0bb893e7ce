package dev.flightloom.adapters.flighthub.media;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A media file as FlightHub writes it (contract chapter 6.4). */
record MediaWire(
    @Nullable String uuid,
    @Nullable String name,
    @Nullable String fileType,
    @Nullable String suffix,
    @Nullable Long size,
    @Nullable String previewUrl,
    @Nullable String originalUrl,
    @JsonAlias("created_at") @Nullable OffsetDateTime createAt,
    @JsonAlias("updated_at") @Nullable OffsetDateTime updateAt) {

  /** The same file, known to have everything that may not be missing. */
  MediaWire complete() {
    var file = Mandatory.of("a media file");
    file.text("uuid", uuid);
    file.present("name", name);
    file.present("file_type", fileType);
    if (file.present("size", size) < 0) {
      throw file.malformed("size is " + size);
    }
    file.present("create_at", createAt);
    return this;
  }

  @Override
  public String toString() {
    return "MediaWire[" + uuid + ", " + name + suffix + ", links redacted]";
  }
}
