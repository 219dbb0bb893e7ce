package dev.flightloom.adapters.rest.device;

import dev.flightloom.application.device.port.in.ChangeCamera;
import dev.flightloom.application.device.port.in.ChangeLens;
import dev.flightloom.application.device.port.in.SetStreamQuality;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Asks for another picture, and shows what became of it. */
@ApplicationScoped
class Pictures {

  private final ChangeCamera changeCamera;
  private final ChangeLens changeLens;
  private final SetStreamQuality setStreamQuality;

  Pictures(ChangeCamera changeCamera, ChangeLens changeLens, SetStreamQuality setStreamQuality) {
    this.changeCamera = changeCamera;
    this.changeLens = changeLens;
    this.setStreamQuality = setStreamQuality;
  }

  Response show(Actor actor, ProjectId project, CameraChange change) {
    return OutcomeResponse.accepted(changeCamera.change(actor, project, change));
  }

  Response show(Actor actor, ProjectId project, LensChange change) {
    return OutcomeResponse.accepted(changeLens.change(actor, project, change));
  }

  Response show(Actor actor, ProjectId project, QualityChange change) {
    return OutcomeResponse.accepted(setStreamQuality.set(actor, project, change));
  }
}
