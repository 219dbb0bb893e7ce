package dev.flightloom.application.model;

import dev.flightloom.application.model.port.in.FindFlightModel;
import dev.flightloom.application.model.port.in.FindModelFile;
import dev.flightloom.application.model.port.in.ListFlightModels;
import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelFilter;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.Comparator;

/** Everything that is only read about models made from flights. */
public final class FlightModelQueries implements ListFlightModels, FindFlightModel, FindModelFile {
  private final FlightModels models;

  /** Asks {@code models} each time. */
  public FlightModelQueries(FlightModels models) {
    this.models = models;
  }

  @Override
  public Page<FlightModel> list(ProjectId project, FlightModelFilter filter, PageRequest page) {
    var wanted =
        models.all(project).stream()
            .filter(filter::matches)
            .sorted(Comparator.comparing(FlightModel::createdAt).reversed())
            .toList();
    return Page.of(wanted, page);
  }

  @Override
  public FlightModelDetails find(ProjectId project, FlightModelId model) {
    return models
        .find(project, model)
        .orElseThrow(() ->
            new NotFound(
                "flight-model.not-found",
                "Project " + project + " has no finished model " + model + ".",
                "List the models; one that is being made appears when it is finished."));
  }

  @Override
  public DownloadAddress find(ProjectId project, ModelFileId file) {
    return models
        .address(project, file)
        .orElseThrow(() ->
            new NotFound(
                "model-file.not-found",
                "Project " + project + " has no model file " + file + ".",
                "Check the id of the file and the project."));
  }
}
