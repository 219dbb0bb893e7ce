package dev.flightloom.adapters.wpml.wayline;

import static dev.flightloom.adapters.wpml.wayline.WpmlDocument.TEMPLATE;
import static dev.flightloom.adapters.wpml.wayline.WpmlDocument.WAYLINES;

import dev.flightloom.adapters.wpml.client.KmzArchive;
import dev.flightloom.adapters.wpml.client.KmzEntry;
import dev.flightloom.adapters.wpml.client.KmzLimits;
import dev.flightloom.adapters.wpml.client.Refused;
import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.wayline.plan.RouteFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and scrubs KMZ files; a document under a wrong name is read too, to explain it. */
@ApplicationScoped
class WpmlRouteFiles implements RouteFiles {
  private static final List<String> DOCUMENTS = List.of(TEMPLATE, WAYLINES);

  @Override
  public RouteFile read(Path file) {
    try (var archive = KmzArchive.open(file)) {
      var template = document(archive, TEMPLATE);
      var waylines = document(archive, WAYLINES);
      var flown = waylines.isThere() ? waylines : document(archive, ArchiveRules.MISNAMED);
      archive.verifyOthers(DOCUMENTS);
      var entries = archive.entries().stream().map(KmzEntry::name).toList();
      return new RouteFile(
          String.valueOf(file.getFileName()),
          Files.size(file),
          new PlanReader(template, flown).read(),
          !template.authors().isEmpty() || !flown.authors().isEmpty(),
          new RouteRules(entries, template, flown).check());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public void scrub(Path file, Path target) {
    try (var archive = KmzArchive.open(file)) {
      var changed = new HashMap<String, byte[]>();
      for (var name : DOCUMENTS) {
        changed.putAll(scrubbed(archive, name));
      }
      archive.verifyOthers(DOCUMENTS);
      archive.copyTo(target, changed);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Map<String, byte[]> scrubbed(KmzArchive archive, String name) throws IOException {
    var authors = document(archive, name).authors();
    if (authors.isEmpty()) {
      return Map.of();
    }
    try (var content = archive.open(archive.find(name).orElseThrow())) {
      return Map.of(name, Scrubber.empty(content.readAllBytes(), authors));
    }
  }

  private static WpmlDocument document(KmzArchive archive, String name) throws IOException {
    var entry = archive.find(name);
    if (entry.isEmpty()) {
      return WpmlDocument.MISSING;
    }
    if (entry.get().size() > KmzLimits.DOCUMENT) {
      throw Refused.tooLarge(
          "document-too-large", name + " has " + entry.get().size() + " bytes when unpacked.");
    }
    try (var content = archive.open(entry.get())) {
      var document = WpmlReader.read(content, name);
      content.transferTo(java.io.OutputStream.nullOutputStream());
      return document;
    }
  }

  private static RuntimeException unreadable(Path file, IOException e) {
    return (RuntimeException)
        new Unavailable(
                "route-file.unreadable",
                "The file " + file.getFileName() + " cannot be read or written.",
                "Check the path, its permissions and the room on the disk.")
            .causedBy(e);
  }
}
