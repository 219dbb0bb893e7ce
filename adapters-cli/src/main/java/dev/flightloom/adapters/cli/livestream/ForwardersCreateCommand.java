package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.Endings;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.livestream.port.in.CreateForwarder;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates a forwarder. */
@Dependent
@Unremovable
@Command(
    name = "create",
    description = {
      "Create a forwarder, which pushes nothing until it is enabled.",
      "Sent to FlightHub once; a lost answer is looked up by the name."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom forwarders create north --device 8DCKTEST0001 --camera 165-0-7"
          + " --rtmp rtmp://ingest.example.net/live/key",
      "  flightloom forwarders create police --device 8DCKTEST0001 --camera 165-0-7"
          + " --gb-server 10.0.0.1:5060 --gb-server-id 34020000002000000001"
          + " --gb-device-id 34020000001320000001 --gb-channel 34020000001310000001"
    })
class ForwardersCreateCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<CreateForwarder> createForwarder;

  @Parameters(paramLabel = "NAME", description = "Name of the forwarder; unique.")
  String name = "";

  @Option(
      names = "--device",
      order = 10,
      required = true,
      paramLabel = "SN",
      description = "Serial number of the dock, or of the aircraft for its own camera.")
  String device = "";

  @Option(
      names = "--camera",
      order = 11,
      required = true,
      paramLabel = "INDEX",
      description = "Camera as type-subtype-gimbal.")
  String camera = "";

  @Mixin TargetOptions to = new TargetOptions();

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ForwardersCreateCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<CreateForwarder> createForwarder) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.createForwarder = createForwarder;
  }

  @Override
  public Startup startup() {
    wanted();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var wanted = wanted();
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var outcome = createForwarder.get().create(project, wanted);
    return new Endings(terminal.get(), output.json()).tell(outcome, words(outcome));
  }

  private Endings.Words words(Outcome<ForwarderId> outcome) {
    var id = outcome instanceof Outcome.Known<ForwarderId>(var known) ? known.value() : "";
    return new Endings.Words(
        "Forwarder " + id + " is there; flightloom forwarders enable " + id + " lets it push.",
        "whether forwarder " + name + " is there",
        "list the forwarders in a minute; it may still appear",
        Json.object().put("id", id).put("name", name));
  }

  private NewForwarder wanted() {
    var source = Choices.read(spec, "--device", device, DeviceSn::new);
    var index = Choices.read(spec, "--camera", camera, CameraIndex::wanted);
    var target = to.target(spec);
    return Choices.read(spec, "NAME", name, it -> new NewForwarder(it, source, index, target));
  }
}
