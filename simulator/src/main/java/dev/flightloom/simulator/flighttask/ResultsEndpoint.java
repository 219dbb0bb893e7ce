package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.Flights;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.media.FlightPhotos;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Contract chapters 6.4 and 6.5: what a flight leaves. */
@Path("/simulator/openapi/v0.1/flight-task")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ResultsEndpoint {
  /** Most media of one answer (contract 1.8). */
  private static final int CAP = 10_000;

  private final FlightTasks tasks;
  private final Flights flights;
  private final FlightPhotos photos;
  private final MediaWires wires;
  private final Tracks tracks;
  private final Call call;

  // One more than usual: photos and a track have little in common.
  ResultsEndpoint(
      FlightTasks tasks,
      Flights flights,
      FlightPhotos photos,
      MediaWires wires,
      Tracks tracks,
      Call call) {
    this.tasks = tasks;
    this.flights = flights;
    this.photos = photos;
    this.wires = wires;
    this.tracks = tracks;
    this.call = call;
  }

  @GET
  @Path("{task}/media")
  public Response media(String task, @Context UriInfo uri) {
    var found = FlightTaskEndpoint.find(tasks, call, task);
    var list =
        flights.of(found).stream()
            .flatMap(each -> photos.of(each).stream())
            .limit(CAP)
            .map(each -> wires.of(each, uri.getBaseUri()))
            .toList();
    return Envelope.ok(new ListWire<>(list));
  }

  @GET
  @Path("{task}/track")
  public Response track(String task) {
    return Envelope.ok(tracks.of(FlightTaskEndpoint.find(tasks, call, task)));
  }
}
