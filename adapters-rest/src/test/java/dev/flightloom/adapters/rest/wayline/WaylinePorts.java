package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.wayline.port.in.ConvertRoute;
import dev.flightloom.application.wayline.port.in.DownloadWayline;
import dev.flightloom.application.wayline.port.in.ExplainRoute;
import dev.flightloom.application.wayline.port.in.ExplainWayline;
import dev.flightloom.application.wayline.port.in.ListWaylines;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** Those driving ports of routes that only this package needs, forwarded as {@link Ports} does. */
@ApplicationScoped
class WaylinePorts {
  static ListWaylines listWaylines;
  static UploadWayline uploadWayline;
  static DownloadWayline downloadWayline;
  static ExplainRoute explainRoute;
  static ExplainWayline explainWayline;
  static ConvertRoute convertRoute;

  static void reset() {
    listWaylines = _ -> List.of();
    uploadWayline =
        command -> {
          throw Ports.missing("project", command.project());
        };
    downloadWayline =
        (_, name, _) -> {
          throw Ports.missing("wayline", name);
        };
    explainRoute =
        file -> {
          throw Ports.missing("file", file);
        };
    explainWayline =
        (_, name) -> {
          throw Ports.missing("wayline", name);
        };
    convertRoute = (route, format) -> "{\"" + format + "\":\"" + route.name() + "\"}";
  }

  @Produces
  ListWaylines list() {
    return project -> listWaylines.list(project);
  }

  @Produces
  UploadWayline upload() {
    return command -> uploadWayline.upload(command);
  }

  @Produces
  DownloadWayline download() {
    return (project, name, target) -> downloadWayline.download(project, name, target);
  }

  @Produces
  ExplainRoute explain() {
    return file -> explainRoute.explain(file);
  }

  @Produces
  ExplainWayline explainStored() {
    return (project, name) -> explainWayline.explain(project, name);
  }

  @Produces
  ConvertRoute convert() {
    return (route, format) -> convertRoute.convert(route, format);
  }
}
