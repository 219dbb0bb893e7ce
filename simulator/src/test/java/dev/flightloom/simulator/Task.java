package dev.flightloom.simulator;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Flight tasks as a test orders and watches them. */
final class Task {
  static final String NORTH = "8DCKTEST0001";
  static final String SOUTH = "8DCKTEST0002";
  static final String FENCE = "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01";
  static final String FLOWN = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";
  static final String FLYING = "5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102";

  /** The first moment of the tests' world in Unix seconds. */
  static final long NOW = 1_772_352_000;

  private Task() {}

  static Map<String, Object> order(String type) {
    var order = new HashMap<String, Object>();
    order.put("name", "Fence again");
    order.put("sn", NORTH);
    order.put("wayline_uuid", FENCE);
    order.put("time_zone", "Europe/Berlin");
    order.put("rth_altitude", 60);
    order.put("rth_mode", "preset");
    order.put("wayline_precision_type", "rtk");
    order.put("out_of_control_action_in_flight", "return_home");
    order.put("resumable_status", "manual");
    order.put("task_type", type);
    return order;
  }

  static Response create(Map<String, Object> order) {
    return Hub.api().body(order).post("/flight-task");
  }

  /** Orders a flight with changes to the usual order; what it answers is the id. */
  static String created(String type, Map<String, Object> changes) {
    var order = order(type);
    order.putAll(changes);
    return create(order).path("data.task_uuid");
  }

  static String status(String task) {
    return Hub.api().get("/flight-task/" + task).path("data.status");
  }

  static Response list(String dock, long begin, long end) {
    return Hub.api()
        .queryParam("sn", dock)
        .queryParam("begin_at", begin)
        .queryParam("end_at", end)
        .get("/flight-task/list");
  }

  /** The row of a task in the list of its dock. */
  static JsonPath row(String dock, String task) {
    return list(dock, NOW - 90_000, NOW + 90_000)
        .jsonPath()
        .setRootPath("data.list.find { it.uuid == '" + task + "' }");
  }
}
