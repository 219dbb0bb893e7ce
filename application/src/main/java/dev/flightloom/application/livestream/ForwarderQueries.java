package dev.flightloom.application.livestream;

import dev.flightloom.application.livestream.port.in.FindForwarder;
import dev.flightloom.application.livestream.port.in.ListForwarders;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.Comparator;

/** Everything that is only read about forwarders. */
public final class ForwarderQueries implements ListForwarders, FindForwarder {
  private final Forwarders forwarders;

  /** Asks {@code forwarders} each time. */
  public ForwarderQueries(Forwarders forwarders) {
    this.forwarders = forwarders;
  }

  @Override
  public Page<Forwarder> list(ProjectId project, ForwarderFilter filter, PageRequest page) {
    var wanted =
        forwarders.all(project).stream()
            .filter(filter::matches)
            .sorted(Comparator.comparing(Forwarder::name))
            .toList();
    return Page.of(wanted, page);
  }

  @Override
  public Forwarder find(ProjectId project, ForwarderId forwarder) {
    return forwarders.all(project).stream()
        .filter(it -> it.id().equals(forwarder))
        .findFirst()
        .orElseThrow(() ->
            new NotFound(
                "forwarder.not-found",
                "Project " + project + " has no forwarder " + forwarder + ".",
                "List the forwarders."));
  }
}
