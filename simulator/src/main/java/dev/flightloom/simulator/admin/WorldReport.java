package dev.flightloom.simulator.admin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;

/**
 * The world at a glance; its components are what the admin side shows.
 *
 * @param filesCounted files that callbacks accepted, duplicates included
 * @param imagesSpent images that reconstructions consumed, without refunds
 */
@RegisterForReflection
record WorldReport(
    long seed,
    Instant now,
    List<Named> projects,
    List<ResourceRow> resources,
    List<ModelRow> models,
    int objects,
    int unfinishedUploads,
    int grants,
    long filesCounted,
    long imagesSpent,
    List<RegisterReports.MemberRow> members,
    List<RegisterReports.FlightModelRow> flightModels,
    List<RegisterReports.AnnotationRow> annotations,
    List<RegisterReports.AlarmRow> alarms,
    List<RegisterReports.BroadcastRow> broadcasts,
    List<RegisterReports.ForwarderRow> forwarders) {

  /** A project. */
  @RegisterForReflection
  record Named(String uuid, String name) {}

  /** A resource with the number of its files. */
  @RegisterForReflection
  record ResourceRow(String uuid, String project, int status, int files, long counted) {}

  /** A model with its state. */
  @RegisterForReflection
  record ModelRow(String uuid, String resource, String kind, int status, int progress, int zip) {}
}
