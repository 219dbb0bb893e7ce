package dev.flightloom.adapters.flighthub.annotation;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Creates marks once; what cannot be read back stays unknown. */
@ApplicationScoped
class FlightHubAnnotations implements Annotations {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubAnnotations(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Outcome<AnnotationId> create(ProjectId project, NewAnnotation annotation) {
    var wire = AnnotationWriter.write(annotation);
    return switch (calls.attempt(() -> api().create(project.value(), wire))) {
      case Attempt.Answered<AnnotationCreatedWire> answered -> created(answered);
      case Attempt.Lost<AnnotationCreatedWire>(var why) -> new Outcome.Unknown<>(why);
    };
  }

  /** FlightHub says that it did it; without an id nobody can point at what. */
  private static Outcome<AnnotationId> created(Attempt.Answered<AnnotationCreatedWire> answered) {
    var answer = Mandatory.of("the new annotation");
    try {
      var id = answer.text("id", answer.present("data", answered.envelope().data()).id());
      return new Outcome.Known<>(new AnnotationId(id));
    } catch (Unavailable why) {
      return new Outcome.Unknown<>(why);
    }
  }

  private AnnotationApi api() {
    return clients.of(AnnotationApi.class);
  }
}
