package dev.flightloom.adapters.flighthub.media;

import static java.util.Objects.requireNonNullElse;

import dev.flightloom.adapters.flighthub.client.LinkExpiry;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Turns wire media into files; by hand, because links are sealed. */
final class MediaWireMapper {

  private static final Mandatory FILE = Mandatory.of("a media file");

  private MediaWireMapper() {}

  /** Each file once; the cap counts what FlightHub sent. */
  static Listing<MediaFile> toListing(MediaListWire wire) {
    var files = new LinkedHashMap<MediaId, MediaFile>();
    for (var entry : wire.entries()) {
      var file = toFile(FILE.present("entry", entry).complete());
      files.putIfAbsent(file.id(), file);
    }
    return new Listing<>(
        files.values().stream().toList(), wire.entries().size() >= FlightMedia.CAP);
  }

  private static MediaFile toFile(MediaWire wire) {
    var created = FILE.present("create_at", wire.createAt()).toInstant();
    var updated = wire.updateAt();
    return new MediaFile(
        new MediaId(FILE.text("uuid", wire.uuid())),
        FILE.present("name", wire.name()),
        requireNonNullElse(wire.suffix(), ""),
        Foreign.of(MediaKind.class, FILE.present("file_type", wire.fileType())),
        FILE.present("size", wire.size()),
        new MediaFile.Links(toLink(wire.originalUrl()), toLink(wire.previewUrl())),
        created,
        updated == null ? created : updated.toInstant());
  }

  private static MediaLink toLink(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return MediaLink.NONE;
    }
    var expiry =
        LinkExpiry.of(address)
            .<MediaLink.Expiry>map(MediaLink.Expiry.At::new)
            .orElseGet(MediaLink.Expiry.Untold::new);
    return new MediaLink.Signed(address.strip(), expiry);
  }
}
