package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.problem.Problems;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.PathPart;

/** Answers a file or a part of it, so that a broken download can go on. */
final class ArchiveAnswer {

  private static final String BYTES = "bytes";

  private ArchiveAnswer() {}

  /** The part that {@code range} asks for, if {@code condition} names the file as it is now. */
  static Response of(Path file, String name, String range, String condition) {
    try {
      var size = Files.size(file);
      var tag =
          new EntityTag(
              Long.toHexString(size)
                  + "-"
                  + Long.toHexString(Files.getLastModifiedTime(file).toMillis()));
      var unchanged = condition.isEmpty() || condition.equals('"' + tag.getValue() + '"');
      var wanted = unchanged ? ByteRange.of(range, size) : new ByteRange.Whole();
      return answer(file, size, wanted)
          .tag(tag)
          .type("application/zip")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .header("Accept-Ranges", BYTES)
          .build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Response.ResponseBuilder answer(Path file, long size, ByteRange wanted) {
    return switch (wanted) {
      case ByteRange.Whole _ ->
          Response.ok(new PathPart(file, 0, size)).header(HttpHeaders.CONTENT_LENGTH, size);
      case ByteRange.Part(var first, var length) ->
          Response.status(206)
              .entity(new PathPart(file, first, length))
              .header(HttpHeaders.CONTENT_LENGTH, length)
              .header(
                  "Content-Range", BYTES + " " + first + "-" + (first + length - 1) + "/" + size);
      case ByteRange.Outside _ ->
          throw Problems.refused(416, "The archive has " + size + " bytes.");
    };
  }
}
