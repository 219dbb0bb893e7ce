package dev.flightloom.domain.media;

import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import java.util.Locale;

/**
 * One media file of a flight (contract chapter 6.4); the listing has no coordinates.
 *
 * @param name without suffix, not unique
 * @param suffix with its dot, as it came; may be empty
 */
public record MediaFile(
    MediaId id,
    String name,
    String suffix,
    Foreign<MediaKind> kind,
    long sizeInBytes,
    Links links,
    Instant createdAt,
    Instant updatedAt) {

  /** Where a file and its preview can be read for a while. */
  public record Links(MediaLink original, MediaLink preview) {}

  /** Name and suffix without anything that a path could be made of. */
  public String fileName() {
    var whole = (name + suffix).replaceAll("[/\\\\\\p{Cntrl}:*?\"<>|]", "_").strip();
    return whole.isEmpty() || whole.startsWith(".") ? "media" + whole : whole;
  }

  /** The suffix in lower case and without its dot. */
  public String extension() {
    return suffix.replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
  }
}
