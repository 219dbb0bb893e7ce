package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.annotation.CreateAnnotationService;
import dev.flightloom.application.annotation.port.out.Annotations;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the annotation use cases. */
class AnnotationWiring {

  @Produces
  @Singleton
  CreateAnnotationService create(Annotations annotations) {
    return new CreateAnnotationService(annotations);
  }
}
