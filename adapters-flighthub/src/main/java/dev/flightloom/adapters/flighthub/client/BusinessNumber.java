package dev.flightloom.adapters.flighthub.client;

import static dev.flightloom.domain.system.KnownError.Origin.ANCESTOR;
import static dev.flightloom.domain.system.KnownError.Origin.DOCUMENTED;
import static dev.flightloom.domain.system.KnownError.Origin.OBSERVED;

import dev.flightloom.domain.system.KnownError.ForeignCode;
import dev.flightloom.domain.system.KnownError.Origin;
import java.util.List;

/**
 * Every number that FlightHub is known to answer (contract chapters 1.7, 5.2 and 10.10) and the row
 * that it means. Longer than a page, as the table is.
 */
record BusinessNumber(ForeignCode number, BusinessCode row) {

  private static final String EVERYWHERE = "every call";
  private static final String DEVICES = "devices";
  private static final String TASKS = "flight tasks";
  private static final String FORWARDERS = "stream forwarders";
  private static final String MODELLING = "reconstruction";

  static final List<BusinessNumber> ALL =
      List.of(
          row(BusinessCode.PARAMETER, 200101, "a parameter is wrong", EVERYWHERE, DOCUMENTED),
          row(
              BusinessCode.PARAMETER,
              200610,
              "a parameter is wrong, or the project header is absent",
              EVERYWHERE,
              DOCUMENTED),
          row(BusinessCode.UNAUTHENTICATED, 200401, "not authenticated", EVERYWHERE, OBSERVED),
          row(BusinessCode.FORBIDDEN, 200403, "forbidden in this project", EVERYWHERE, OBSERVED),
          row(BusinessCode.NOT_FOUND, 200404, "not found", EVERYWHERE, OBSERVED),
          row(
              BusinessCode.TROUBLE,
              200500,
              "internal error, also for a route file or a field that is disliked",
              EVERYWHERE,
              OBSERVED),
          row(BusinessCode.FIRMWARE, 200700, "the firmware is too old", DEVICES, DOCUMENTED),
          row(BusinessCode.NO_PROJECT, 210104, "no such project", "projects", DOCUMENTED),
          row(BusinessCode.TROUBLE, 210113, "reading the devices failed", "projects", DOCUMENTED),
          row(BusinessCode.TROUBLE, 210318, "server error", EVERYWHERE, DOCUMENTED),
          row(BusinessCode.TROUBLE, 210500, "server error", EVERYWHERE, DOCUMENTED),
          row(BusinessCode.TROUBLE, 210504, "server error", EVERYWHERE, DOCUMENTED),
          row(BusinessCode.THROTTLED, 210429, "called too often", EVERYWHERE, DOCUMENTED),
          row(
              BusinessCode.FOREIGN_DEVICE,
              210900,
              "the device is not bound to this organisation",
              DEVICES,
              DOCUMENTED),
          row(BusinessCode.OFFLINE, 212015, "the device is offline", DEVICES, OBSERVED),
          row(BusinessCode.NOT_FOUND, 219001, "the route's file is missing", TASKS, DOCUMENTED),
          row(
              BusinessCode.FOREIGN_DEVICE,
              219014,
              "the dock is not in this project",
              TASKS,
              DOCUMENTED),
          row(
              BusinessCode.NO_TRACK_YET,
              219017,
              "the trajectory does not exist yet",
              TASKS,
              DOCUMENTED),
          row(
              BusinessCode.ILLEGAL_ROUTE,
              219019,
              "the route failed the check, such as one with a single waypoint",
              TASKS,
              OBSERVED),
          row(BusinessCode.ILLEGAL_ROUTE, 219020, "the route was not checked", TASKS, DOCUMENTED),
          row(BusinessCode.NOT_FOUND, 219021, "no such record", TASKS, DOCUMENTED),
          row(BusinessCode.TROUBLE, 219022, "error of the database", TASKS, DOCUMENTED),
          row(BusinessCode.TROUBLE, 219023, "error of the database", TASKS, DOCUMENTED),
          row(
              BusinessCode.NO_FLIGHT,
              219035,
              "the task was not dispatched, there is no flight record",
              TASKS,
              DOCUMENTED),
          row(BusinessCode.NO_FLIGHT, 219039, "there is no flight record", TASKS, DOCUMENTED),
          row(BusinessCode.NO_CONTROL, 228402, "the control is not held", DEVICES, DOCUMENTED),
          row(BusinessCode.UNSUPPORTED, 228406, "not supported", DEVICES, DOCUMENTED),
          row(BusinessCode.TROUBLE, 228500, "error of device control", DEVICES, DOCUMENTED),
          row(BusinessCode.NOT_FOUND, 231011, "no such resource", "livestreams", OBSERVED),
          row(BusinessCode.DEVICE_ROUTE, 314004, "the device refused it", TASKS, OBSERVED),
          row(BusinessCode.DEVICE_ROUTE, 314013, "the device refused it", TASKS, OBSERVED),
          row(
              BusinessCode.FORWARDER_FAILED,
              228306,
              "configuring the forwarding failed",
              FORWARDERS,
              DOCUMENTED),
          row(
              BusinessCode.TROUBLE,
              228307,
              "configuring the telemetry failed",
              FORWARDERS,
              DOCUMENTED),
          row(
              BusinessCode.TROUBLE,
              228308,
              "making a new organisation key failed",
              FORWARDERS,
              DOCUMENTED),
          row(
              BusinessCode.TROUBLE,
              228309,
              "reading the configuration between clouds failed",
              FORWARDERS,
              DOCUMENTED),
          row(BusinessCode.FORWARDER_FAILED, 233314, "saving failed", FORWARDERS, DOCUMENTED),
          row(BusinessCode.FORWARDER_FAILED, 233315, "deleting failed", FORWARDERS, DOCUMENTED),
          row(BusinessCode.TROUBLE, 233316, "listing failed", FORWARDERS, DOCUMENTED),
          row(BusinessCode.FORWARDER_LIMIT, 233317, "more than 20", FORWARDERS, DOCUMENTED),
          row(
              BusinessCode.NO_STREAM,
              213001,
              "error of live streaming, or no topology of the device",
              "livestreams",
              DOCUMENTED),
          row(
              BusinessCode.CAMERA,
              213014,
              "this camera cannot be pushed",
              "livestreams",
              DOCUMENTED),
          row(BusinessCode.FORWARDER_FAILED, 213024, "creating failed", FORWARDERS, DOCUMENTED),
          row(BusinessCode.FORWARDER_DUPLICATE, 213025, "exists already", FORWARDERS, DOCUMENTED),
          row(BusinessCode.FORWARDER_FAILED, 213026, "deleting failed", FORWARDERS, DOCUMENTED),
          row(BusinessCode.TROUBLE, 213027, "asking failed", FORWARDERS, DOCUMENTED),
          row(
              BusinessCode.FORWARDER_DUPLICATE,
              213028,
              "editing failed, or the push address is used already",
              FORWARDERS,
              DOCUMENTED),
          row(BusinessCode.FORWARDER_MISSING, 213029, "not found", FORWARDERS, DOCUMENTED),
          row(BusinessCode.FORWARDER_STATE, 213050, "not enabled", FORWARDERS, DOCUMENTED),
          row(BusinessCode.FORWARDER_STATE, 213051, "closed already", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PULL, 213052, "pulling the stream failed", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PUSH, 213053, "pushing the stream failed", FORWARDERS, DOCUMENTED),
          row(
              BusinessCode.FORWARDER_DUPLICATE,
              213054,
              "the push address is used already",
              FORWARDERS,
              DOCUMENTED),
          row(
              BusinessCode.FORWARDER_DUPLICATE,
              213055,
              "the channel's name is used already",
              FORWARDERS,
              DOCUMENTED),
          row(BusinessCode.FORWARDER_MISSING, 212056, "no such transcoder", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PULL, 212057, "no proxy to pull the stream", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PULL, 212058, "pulling took too long", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PUSH, 212060, "no proxy to push the stream", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PUSH, 212061, "the target refused", FORWARDERS, DOCUMENTED),
          row(BusinessCode.PUSH, 212062, "pushing took too long", FORWARDERS, DOCUMENTED),
          row(BusinessCode.QUOTA, 102116, "billing", MODELLING, ANCESTOR),
          ancestor(701, "not authenticated"),
          ancestor(801, "limit of parallel jobs"),
          ancestor(102000, "failure of the service"),
          ancestor(102001, "a parameter is wrong"),
          ancestor(102002, "no such resource"),
          ancestor(102003, "not possible now"),
          ancestor(102114, "no such job"));

  /** What it says in particular. */
  String meaning() {
    return number.meaning();
  }

  /** The code of a failure that it becomes; an unexplained number is a word of its own. */
  String word() {
    return row == BusinessCode.UNEXPLAINED ? row.word() + number.value() : row.word();
  }

  /** What is known of {@code value}, which may be nothing but the number. */
  static BusinessNumber of(int value) {
    return ALL.stream()
        .filter(it -> it.number.value() == value)
        .findFirst()
        .orElseGet(() -> unknown(value));
  }

  private static BusinessNumber row(
      BusinessCode row, int value, String meaning, String where, Origin origin) {
    return new BusinessNumber(new ForeignCode(value, meaning, where, origin), row);
  }

  private static BusinessNumber unknown(int value) {
    var meaning = BusinessCode.UNEXPLAINED.explanation().meaning();
    return row(BusinessCode.UNEXPLAINED, value, meaning, EVERYWHERE, OBSERVED);
  }

  /** It is not known whether FlightHub uses it, so that no row explains it. */
  private static BusinessNumber ancestor(int value, String meaning) {
    return row(
        BusinessCode.UNEXPLAINED, value, meaning + " (a code of TerraAPI)", MODELLING, ANCESTOR);
  }
}
