package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.build.Model;
import dev.flightloom.simulator.build.Models;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.Uploads;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.Identities;
import dev.flightloom.simulator.world.Projects;
import dev.flightloom.simulator.world.Resource;
import dev.flightloom.simulator.world.Resources;
import jakarta.inject.Singleton;

/** Looks at every part of the world for one report. */
@Singleton
class Reports {
  private final Identities identities;
  private final SimulatorClock clock;
  private final Projects projects;
  private final Resources resources;
  private final Models models;
  private final ObjectStore objects;
  private final Uploads uploads;
  private final Grants grants;
  private final RegisterReports registers;

  // More than usual: a report looks at everything.
  Reports(
      Identities identities,
      SimulatorClock clock,
      Projects projects,
      Resources resources,
      Models models,
      ObjectStore objects,
      Uploads uploads,
      Grants grants,
      RegisterReports registers) {
    this.identities = identities;
    this.clock = clock;
    this.projects = projects;
    this.resources = resources;
    this.models = models;
    this.objects = objects;
    this.uploads = uploads;
    this.grants = grants;
    this.registers = registers;
  }

  WorldReport now() {
    var all = resources.all();
    return new WorldReport(
        identities.seed(),
        clock.instant(),
        projects.all().stream()
            .map(each -> new WorldReport.Named(each.uuid(), each.name()))
            .toList(),
        all.stream().map(this::row).toList(),
        models.all().stream().map(this::row).toList(),
        objects.view().size(),
        uploads.all().size(),
        grants.all().size(),
        all.stream().mapToLong(Resource::counted).sum(),
        models.imagesSpent(),
        registers.members(),
        registers.flightModels(),
        registers.annotations(),
        registers.alarms(),
        registers.broadcasts(),
        registers.forwarders());
  }

  private WorldReport.ResourceRow row(Resource resource) {
    return new WorldReport.ResourceRow(
        resource.uuid(),
        resource.project(),
        resources.status(resource),
        resource.files().size(),
        resource.counted());
  }

  private WorldReport.ModelRow row(Model model) {
    var state = models.state(model);
    return new WorldReport.ModelRow(
        model.uuid(),
        model.resource(),
        model.kind().word(),
        state.status(),
        state.progress(),
        state.zip());
  }
}
