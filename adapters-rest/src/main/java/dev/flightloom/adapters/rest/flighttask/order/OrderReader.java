package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Naming;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.order.FlightRules;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.ReturnAltitude;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.order.TaskZone;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.wayline.WaylineId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads an order; whatever is wrong is noted, and something harmless is read in its place. */
final class OrderReader {
  private static final int LONGEST_NAME = 100;
  private static final TaskZone ANY_ZONE = new TaskZone("UTC");
  private static final ReturnAltitude ANY_ALTITUDE = new ReturnAltitude(ReturnAltitude.LOWEST);

  private OrderReader() {}

  static OrderWish read(Members in) {
    var name = name(in);
    var order = order(in, name.orElse("?"));
    var exact = in.flag("exactName").orElse(false);
    return new OrderWish(
        order, name.isPresent(), exact ? Naming.EXACT : Naming.MARKED, overrides(in));
  }

  private static TaskOrder order(Members in, String name) {
    var dock = text(in, "dock", DeviceSn::new, new DeviceSn("?"));
    var route = text(in, "route", WaylineId::new, new WaylineId("?"));
    var zone = text(in, "timeZone", TaskZone::new, ANY_ZONE);
    var landing = in.text("landingDock").map(LandingDock::of).orElse(LandingDock.SAME);
    var rules = rules(in);
    var schedule = in.object("schedule").map(ScheduleReader::read);
    var wanted = in.required("schedule", schedule, new Schedule.Immediate());
    try {
      return new TaskOrder(name, dock, landing, route, zone, wanted, rules);
    } catch (IllegalArgumentException refused) {
      in.violations().add("", String.valueOf(refused.getMessage()));
      return new TaskOrder(
          name, dock, LandingDock.SAME, route, ANY_ZONE, new Schedule.Immediate(), rules);
    }
  }

  private static Optional<String> name(Members in) {
    var name = in.text("name").map(String::strip).filter(it -> !it.isEmpty());
    if (name.filter(it -> it.length() > LONGEST_NAME).isPresent()) {
      in.violations().add("name", "is longer than " + LONGEST_NAME + " characters");
    }
    return name;
  }

  private static FlightRules rules(Members in) {
    return new FlightRules(
        altitude(in),
        in.word("returnMode", ReturnMode.class).orElse(ReturnMode.PRESET),
        precision(in),
        in.word("lostLinkAction", LostLinkAction.class).orElse(LostLinkAction.RETURN_HOME),
        in.word("resumePolicy", ResumePolicy.class).orElse(ResumePolicy.MANUAL));
  }

  private static ReturnAltitude altitude(Members in) {
    var field = "returnAltitudeInMetres";
    var metres = in.required(field, in.wholeNumber(field), ReturnAltitude.LOWEST);
    return in.violations()
        .read(in.path(field), "", _ -> new ReturnAltitude(metres))
        .orElse(ANY_ALTITUDE);
  }

  private static RoutePrecision precision(Members in) {
    return in.text("precision")
        .flatMap(word -> in.violations().read(in.path("precision"), word, RoutePrecision::parse))
        .orElse(RoutePrecision.RTK);
  }

  private static Set<ReadinessCode> overrides(Members in) {
    var codes =
        in.list(
            "overrides",
            entry -> entry.violations().read(entry.path(), entry.text(), ReadinessCode::override));
    return Set.copyOf(codes.orElse(List.of()));
  }

  private static <T> T text(Members in, String name, Function<String, T> reader, T otherwise) {
    var read = in.text(name).flatMap(text -> in.violations().read(in.path(name), text, reader));
    return in.required(name, read, otherwise);
  }
}
