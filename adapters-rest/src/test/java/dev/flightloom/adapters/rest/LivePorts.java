package dev.flightloom.adapters.rest;

import dev.flightloom.application.annotation.port.in.CreateAnnotation;
import dev.flightloom.application.livestream.port.in.CreateForwarder;
import dev.flightloom.application.livestream.port.in.DeleteForwarder;
import dev.flightloom.application.livestream.port.in.FindForwarder;
import dev.flightloom.application.livestream.port.in.ListForwarders;
import dev.flightloom.application.livestream.port.in.StartLivestream;
import dev.flightloom.application.livestream.port.in.SwitchForwarder;
import dev.flightloom.application.model.port.in.CreateFlightModel;
import dev.flightloom.application.model.port.in.FindFlightModel;
import dev.flightloom.application.model.port.in.FindModelFile;
import dev.flightloom.application.model.port.in.ListFlightModels;
import dev.flightloom.application.project.port.in.AddMembers;
import dev.flightloom.application.project.port.in.ShowStorage;
import dev.flightloom.application.workflow.port.in.TriggerWorkflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * Like {@link Ports}, for livestreams, annotations, workflows, models of flights and the access to
 * projects; as long as their number.
 */
@ApplicationScoped
public class LivePorts {

  public static ShowStorage showStorage;
  public static AddMembers addMembers;
  public static StartLivestream startLivestream;
  public static ListForwarders listForwarders;
  public static FindForwarder findForwarder;
  public static CreateForwarder createForwarder;
  public static SwitchForwarder switchForwarder;
  public static DeleteForwarder deleteForwarder;
  public static CreateAnnotation createAnnotation;
  public static TriggerWorkflow triggerWorkflow;
  public static ListFlightModels listFlightModels;
  public static FindFlightModel findFlightModel;
  public static FindModelFile findModelFile;
  public static CreateFlightModel createFlightModel;

  /** Forgets what tests have set; a port that a test does not speak of answers not found. */
  public static void reset() {
    showStorage =
        _ -> {
          throw Ports.missing("showStorage", "");
        };
    addMembers =
        (_, _) -> {
          throw Ports.missing("addMembers", "");
        };
    startLivestream =
        (_, _) -> {
          throw Ports.missing("startLivestream", "");
        };
    listForwarders =
        (_, _, _) -> {
          throw Ports.missing("listForwarders", "");
        };
    findForwarder =
        (_, _) -> {
          throw Ports.missing("findForwarder", "");
        };
    createForwarder =
        (_, _) -> {
          throw Ports.missing("createForwarder", "");
        };
    switchForwarder =
        (_, _, _) -> {
          throw Ports.missing("switchForwarder", "");
        };
    deleteForwarder =
        (_, _) -> {
          throw Ports.missing("deleteForwarder", "");
        };
    createAnnotation =
        (_, _) -> {
          throw Ports.missing("createAnnotation", "");
        };
    triggerWorkflow =
        (_, _, _) -> {
          throw Ports.missing("triggerWorkflow", "");
        };
    listFlightModels =
        (_, _, _) -> {
          throw Ports.missing("listFlightModels", "");
        };
    findFlightModel =
        (_, _) -> {
          throw Ports.missing("findFlightModel", "");
        };
    findModelFile =
        (_, _) -> {
          throw Ports.missing("findModelFile", "");
        };
    createFlightModel =
        _ -> {
          throw Ports.missing("createFlightModel", "");
        };
  }

  @Produces
  ShowStorage showStorage() {
    return project -> showStorage.show(project);
  }

  @Produces
  AddMembers addMembers() {
    return (project, members) -> addMembers.add(project, members);
  }

  @Produces
  StartLivestream startLivestream() {
    return (project, order) -> startLivestream.start(project, order);
  }

  @Produces
  ListForwarders listForwarders() {
    return (project, filter, page) -> listForwarders.list(project, filter, page);
  }

  @Produces
  FindForwarder findForwarder() {
    return (project, forwarder) -> findForwarder.find(project, forwarder);
  }

  @Produces
  CreateForwarder createForwarder() {
    return (project, forwarder) -> createForwarder.create(project, forwarder);
  }

  @Produces
  SwitchForwarder switchForwarder() {
    return (project, forwarder, enabled) ->
        switchForwarder.switchForwarder(project, forwarder, enabled);
  }

  @Produces
  DeleteForwarder deleteForwarder() {
    return (project, forwarder) -> deleteForwarder.delete(project, forwarder);
  }

  @Produces
  CreateAnnotation createAnnotation() {
    return (project, annotation) -> createAnnotation.create(project, annotation);
  }

  @Produces
  TriggerWorkflow triggerWorkflow() {
    return (actor, project, alarm) -> triggerWorkflow.trigger(actor, project, alarm);
  }

  @Produces
  ListFlightModels listFlightModels() {
    return (project, filter, page) -> listFlightModels.list(project, filter, page);
  }

  @Produces
  FindFlightModel findFlightModel() {
    return (project, model) -> findFlightModel.find(project, model);
  }

  @Produces
  FindModelFile findModelFile() {
    return (project, file) -> findModelFile.find(project, file);
  }

  @Produces
  CreateFlightModel createFlightModel() {
    return command -> createFlightModel.create(command);
  }
}
