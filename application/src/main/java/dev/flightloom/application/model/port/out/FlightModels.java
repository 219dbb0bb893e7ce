package dev.flightloom.application.model.port.out;

import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Models made from flights (contract chapter 8); thread-safe. May raise {@code Denied} for a
 * foreign project, {@code Rejected}, {@code Unavailable} and {@code Throttled}.
 */
public interface FlightModels {
  /** Every finished model; one that is being made is not among them. */
  List<FlightModel> all(ProjectId project);

  /** One finished model with addresses that expire, or nothing. */
  Optional<FlightModelDetails> find(ProjectId project, FlightModelId model);

  /**
   * Orders a model, once. After a lost answer the list is looked at for a new model of that name;
   * as it shows finished ones only, the outcome mostly stays unknown.
   */
  Outcome<FlightModelId> create(ProjectId project, FlightModelOrder order);

  /** The address of a file, or nothing when there is no such file. */
  Optional<DownloadAddress> address(ProjectId project, ModelFileId file);
}
