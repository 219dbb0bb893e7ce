package dev.flightloom.simulator.world;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of uploaded files under a UUID that the client chose (contract 10.2, 10.3).
 *
 * @param files in the order of the callbacks, a file called back twice appears once
 * @param counted files that callbacks accepted, duplicates included: they consume allowance
 * @param deletedAt when deletion was asked for, {@link Never#YET} before
 */
@RegisterForReflection
public record Resource(
    String uuid, String project, List<ResourceFile> files, long counted, Instant deletedAt) {
  public Resource {
    files = List.copyOf(files);
  }

  /** The resource with more files; a name that is already there is replaced. */
  public Resource with(List<ResourceFile> more) {
    var names = more.stream().map(ResourceFile::name).collect(Collectors.toSet());
    var all = new ArrayList<ResourceFile>(files.size() + more.size());
    files.stream().filter(each -> !names.contains(each.name())).forEach(all::add);
    var last = new LinkedHashMap<String, ResourceFile>();
    more.forEach(each -> last.put(each.name(), each));
    all.addAll(last.values());
    return new Resource(uuid, project, all, counted + more.size(), deletedAt);
  }

  /** The resource with deletion asked for. */
  public Resource deleted(Instant at) {
    return new Resource(uuid, project, files, counted, at);
  }

  /** Sum of the files' sizes in bytes. */
  public long size() {
    return files.stream().mapToLong(ResourceFile::size).sum();
  }

  /** Number of files that are images. */
  public long images() {
    return files.stream().filter(ResourceFile::image).count();
  }
}
