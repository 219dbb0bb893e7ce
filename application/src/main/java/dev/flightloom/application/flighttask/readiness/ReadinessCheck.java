package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fails closed: only what was asked and told to be fine is fine (ADR 0017). */
public final class ReadinessCheck implements CheckFlightTask {
  private final Devices devices;
  private final SiteLook sites;
  private final RouteLook routes;
  private final ReadinessPolicy policy;
  private final InstantSource clock;

  /** Asks each time; nothing is remembered. */
  public ReadinessCheck(
      Devices devices,
      DeviceStates states,
      RouteLook routes,
      ReadinessPolicy policy,
      InstantSource clock) {
    this.devices = devices;
    this.sites = new SiteLook(states);
    this.routes = routes;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public ReadinessReport check(ProjectId project, TaskOrder order) {
    var now = clock.instant();
    var findings = findings(project, order, now);
    var horizon = now.plus(policy.horizon());
    return new ReadinessReport(
        now,
        order.schedule().firstStart(now).isAfter(horizon)
            ? findings.stream().map(ReadinessFinding::seenFromAfar).toList()
            : findings);
  }

  private List<ReadinessFinding> findings(ProjectId project, TaskOrder order, Instant now) {
    var findings = new ArrayList<>(PlanRules.findings(order, policy, now));
    var fleet = devices.of(project);
    findings.addAll(FleetRules.dock(fleet, order.dock()));
    findings.addAll(FleetRules.landing(fleet, order));
    var site = FleetRules.place(fleet, order.dock()).map(it -> sites.at(project, order.dock(), it));
    site.ifPresent(it -> findings.addAll(site(it, order)));
    findings.addAll(route(routes.at(project, order.wayline()), order, site));
    return findings;
  }

  private List<ReadinessFinding> site(Site site, TaskOrder order) {
    var findings = new ArrayList<ReadinessFinding>();
    if (!site.told()) {
      findings.add(
          blocking(
              ReadinessCode.DOCK_STATE_UNTOLD,
              "The dock tells nothing of itself.",
              "Look at the dock in FlightHub: is it online?"));
    }
    findings.addAll(DockRules.findings(site.dock(), policy));
    findings.addAll(AircraftRules.findings(site, order, policy));
    findings.addAll(WeatherRules.findings(site.dock().weather(), policy));
    findings.addAll(RtkRules.findings(site.dock().fix(), order));
    findings.addAll(HealthRules.findings(site.health()));
    return findings;
  }

  private static List<ReadinessFinding> route(
      Optional<RouteFacts> route, TaskOrder order, Optional<Site> site) {
    if (route.isEmpty()) {
      return List.of(RouteRules.missing(order));
    }
    var aircraft = site.map(Site::aircraftModel).orElseGet(Reading::<String>untold);
    var dock = site.map(Site::dock).orElse(UntoldDock.STATE);
    var findings = new ArrayList<>(RouteRules.findings(route.get(), aircraft));
    findings.addAll(HeightRules.findings(route.get().summit(), order, dock));
    return findings;
  }
}
