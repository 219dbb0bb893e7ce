package dev.flightloom.simulator.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The projects of the simulated organisation; fixed, so that a demo can name them. */
@ApplicationScoped
public class Projects {
  /** The organisation that owns all projects. */
  public static final String ORGANIZATION = "c0ffee00-1111-4222-8333-444455556666";

  /** A project with past flights. */
  public static final String HARBOUR = "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01";

  /** A project whose dock is offline, with a remote controller. */
  public static final String QUARRY = "3c5f2b9a-1d7e-4c86-8a44-91b7e0d6f202";

  /** A project with one dock of the third generation. */
  public static final String SOLAR = "e2b84d17-6f0c-4b7a-9d35-58c1a7f3e903";

  private final List<Project> all =
      List.of(
          project(HARBOUR, "Harbour East", "Quay walls and cranes", 53.5413, 9.9841, 0),
          project(QUARRY, "Quarry Stonefield", "Monthly stock survey", 47.2692, 11.4041, 40),
          project(SOLAR, "Solar Park South", "", 37.3891, -5.9845, 90));

  /** All projects, oldest first. */
  public List<Project> all() {
    return all;
  }

  /** The project of that UUID, in any letter case. */
  public Optional<Project> find(String uuid) {
    return all.stream().filter(each -> each.uuid().equalsIgnoreCase(uuid)).findFirst();
  }

  private static Project project(
      String uuid, String name, String introduction, double lat, double lon, int day) {
    var created = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
    return new Project(uuid, name, introduction, lat, lon, created);
  }
}
