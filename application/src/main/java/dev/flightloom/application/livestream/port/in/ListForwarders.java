package dev.flightloom.application.livestream.port.in;

import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;

/** Lists what pushes live video elsewhere. */
@FunctionalInterface
public interface ListForwarders {
  /** By name; FlightHub gives the whole list each time, pages are ours. */
  Page<Forwarder> list(ProjectId project, ForwarderFilter filter, PageRequest page);
}
