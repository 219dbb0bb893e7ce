package dev.flightloom.application.model.port.in;

import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelFilter;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;

/** Lists the finished models of a project that were made from flights. */
@FunctionalInterface
public interface ListFlightModels {
  /** The newest first; FlightHub gives the whole list each time, pages are ours. */
  Page<FlightModel> list(ProjectId project, FlightModelFilter filter, PageRequest page);
}
