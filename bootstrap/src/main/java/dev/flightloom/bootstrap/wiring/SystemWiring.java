package dev.flightloom.bootstrap.wiring;

import dev.flightloom.adapters.flighthub.client.FlightHubAccess;
import dev.flightloom.adapters.flighthub.client.FlightHubEndpoint;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.system.DoctorService;
import dev.flightloom.application.system.ErrorQueries;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.application.system.port.in.ReadClock;
import dev.flightloom.application.system.port.out.ErrorCatalogue;
import dev.flightloom.application.system.port.out.JournalOwnership;
import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wires the use cases about the installation itself. */
class SystemWiring {

  /** The connection is asked for late, so that a wrong one is refused with its reason. */
  @Produces
  @Singleton
  DescribeSystem describe(
      Instance<FlightHubAccess> access,
      Instance<FlightHubEndpoint> endpoint,
      JournalOwnership journal,
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "quarkus.http.host") String host) {
    var loopback = host.startsWith("127.") || host.equals("localhost") || host.equals("::1");
    return () ->
        new SystemDescription(
            version, mode(access.get(), endpoint.get()), journal.location(), loopback);
  }

  private static OperatingMode mode(FlightHubAccess access, FlightHubEndpoint endpoint) {
    var address = endpoint.baseUri().toString();
    return switch (access) {
      case FlightHubAccess.Live _ -> new OperatingMode.Live(address);
      case FlightHubAccess.Simulated _ -> new OperatingMode.Simulated(address);
    };
  }

  @Produces
  @Singleton
  ClaimJournal claim(JournalOwnership journal) {
    return journal::claim;
  }

  @Produces
  @Singleton
  ReadClock clock(Platform platform) {
    return platform::clock;
  }

  @Produces
  @Singleton
  DoctorService doctor(
      DescribeSystem system,
      Platform platform,
      FindProject projects,
      DoctorService.Uploads uploads,
      InstantSource clock) {
    return new DoctorService(system, platform, projects, uploads, clock);
  }

  @Produces
  @Singleton
  ErrorQueries errors(ErrorCatalogue catalogue) {
    return new ErrorQueries(catalogue);
  }

  @Produces
  @Singleton
  DoctorService.Uploads uploads(CaptureResources resources, CaptureStore store) {
    return new DoctorService.Uploads(resources, store);
  }
}
