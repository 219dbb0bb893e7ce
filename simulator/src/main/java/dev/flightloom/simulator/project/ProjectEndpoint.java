package dev.flightloom.simulator.project;

import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Projects;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** Contract chapter 3.1. */
@Path("/simulator/openapi/v0.1/project")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ProjectEndpoint {
  private final Projects projects;

  ProjectEndpoint(Projects projects) {
    this.projects = projects;
  }

  @GET
  public Response list(
      @RestQuery @DefaultValue("1") String page,
      @RestQuery("page_size") @DefaultValue("10") String pageSize,
      @RestQuery @DefaultValue("complete") String usage,
      @RestQuery @DefaultValue("") String q) {
    boolean whole = usage.equals("simple");
    long size = whole ? Integer.MAX_VALUE : positive("page_size", pageSize);
    long skipped = whole ? 0 : (positive("page", page) - 1) * size;
    var wanted = q.strip().toLowerCase(Locale.ROOT);
    var found =
        projects.all().stream()
            .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
            .skip(skipped)
            .limit(size)
            .map(ProjectWire::of)
            .toList();
    return Envelope.ok(new ListWire<>(found));
  }

  private static long positive(String name, String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw Refusal.PARAMETER.because(name + " must be a whole number from 1");
    }
    return Long.parseLong(text);
  }
}
