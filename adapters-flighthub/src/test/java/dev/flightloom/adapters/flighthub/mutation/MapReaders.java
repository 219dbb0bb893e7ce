package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.annotation.AnnotationsContract;
import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.application.model.SampleFlightModel;
import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.application.workflow.SampleAlarm;
import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.ModelFileId;
import jakarta.enterprise.context.ApplicationScoped;

/** Models of flights, marks on the map, alarms. */
@ApplicationScoped
class MapReaders extends ReaderGroup {
  private static final NewAnnotation GATE =
      new NewAnnotation(
          "Gate 3", "", new Shape.Point(AnnotationsContract.GATE), NewAnnotation.Style.USUAL);

  MapReaders(FlightModels models, Annotations annotations, Workflows workflows) {
    reader("model/list.*", () -> models.all(PROJECT));
    reader("model/(details|not-found).*", () -> models.find(PROJECT, new FlightModelId(7)));
    reader("model/create.*", () -> models.create(PROJECT, SampleFlightModel.order("quarry", 4711)));
    reader("model/download-url.*", () -> models.address(PROJECT, new ModelFileId(9)));
    reader("annotation/.*", () -> annotations.create(PROJECT, GATE));
    reader("workflow/.*", () -> workflows.trigger(PROJECT, SampleAlarm.ofTheGate(), REQUEST));
  }
}
