package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.application.wayline.RouteDesk;
import dev.flightloom.application.wayline.UploadWaylineService;
import dev.flightloom.application.wayline.WaylineDownloads;
import dev.flightloom.application.wayline.WaylineQueries;
import dev.flightloom.application.wayline.port.out.RouteExports;
import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.application.wayline.port.out.ScratchFiles;
import dev.flightloom.application.wayline.port.out.Waylines;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the use cases of routes. */
class WaylineWiring {

  @Produces
  @Singleton
  WaylineQueries queries(Waylines waylines) {
    return new WaylineQueries(waylines);
  }

  @Produces
  @Singleton
  RouteDesk desk(RouteFiles files, RouteExports exports) {
    return new RouteDesk(files, exports);
  }

  @Produces
  @Singleton
  WaylineDownloads downloads(
      WaylineQueries queries, RouteStore store, RouteFiles files, ScratchFiles scratch) {
    return new WaylineDownloads(queries, store, files, scratch);
  }

  @Produces
  @Singleton
  UploadWaylineService upload(
      Waylines waylines,
      ProjectStorage storage,
      RouteStore store,
      RouteFiles files,
      ScratchFiles scratch) {
    return new UploadWaylineService(waylines, storage, store, files, scratch);
  }
}
