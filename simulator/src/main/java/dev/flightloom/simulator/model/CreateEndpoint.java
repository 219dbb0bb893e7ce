package dev.flightloom.simulator.model;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Fields;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contract chapter 8.3. */
@Path("/simulator/openapi/v0.1/model/create")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class CreateEndpoint {
  private static final Set<String> KINDS = Set.of("model_2d", "model_3d");
  private static final Set<String> QUALITIES = Set.of("high", "medium", "low");
  private static final Set<String> MODES = Set.of("normal", "surround");
  private static final Set<String> FORMATS =
      Set.of("b3dm", "osgb", "ply", "obj", "pnts", "las", "point_ply", "normal_point_ply");

  private final FlightModels models;
  private final Folders folders;
  private final Bodies bodies;
  private final Call call;

  CreateEndpoint(FlightModels models, Folders folders, Bodies bodies, Call call) {
    this.models = models;
    this.folders = folders;
    this.bodies = bodies;
    this.call = call;
  }

  @POST
  public Response create(@Nullable String body) {
    var fields = bodies.read(body);
    var name = fields.text("name");
    var kinds = fields.words("reconstruction_type", KINDS).stream().distinct().toList();
    call.naming(kinds);
    check(fields);
    long images = folders.images(call.project(), fields.whole("task_folder_id", 1, 1L << 53));
    int id = models.order(call.project(), name, fields.text("wkt"), kinds, images);
    call.about(String.valueOf(id));
    return Envelope.ok(Map.of("id", id));
  }

  private static void check(Fields fields) {
    if (!fields.text("wkt").matches("EPSG:\\d{4,6}")) {
      throw fields.refuse("wkt", "must be EPSG: and a number");
    }
    fields.word("quality_level", QUALITIES);
    fields.word("reconstruction_mode", MODES);
    fields.words("generate_model_formats", FORMATS);
    if (fields.has("simplified_factor")) {
      fields.number("simplified_factor", 0, 1);
    }
    if (fields.has("predefine_area")) {
      checkArea(fields.object("predefine_area"));
    }
  }

  /** Long names, unlike in the beta document (contract 14 #31). */
  private static void checkArea(Fields area) {
    List<Fields> corners = area.objects("polygon_points");
    if (corners.size() < 3) {
      throw area.refuse("polygon_points", "must have three entries or more");
    }
    corners.forEach(each -> {
      each.number("longitude", -180, 180);
      each.number("latitude", -90, 90);
    });
  }
}
