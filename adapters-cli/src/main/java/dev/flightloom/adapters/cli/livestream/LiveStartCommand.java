package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.livestream.port.in.StartLivestream;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.livestream.LiveStream;
import dev.flightloom.domain.livestream.StreamOrder;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the live video of a camera. */
@Dependent
@Unremovable
@Command(
    name = "start",
    description = {
      "Start the live video of a camera and show where it plays; ask again for a fresh token.",
      "Nothing stops a stream: it ends about five minutes after the last viewer has left."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom live start 8DCKTEST0001 165-0-7",
      "  flightloom live start 1AIRTEST0001 81-0-0 --quality ultra-high-definition --json"
    })
class LiveStartCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<StartLivestream> startLivestream;

  @Parameters(
      index = "0",
      paramLabel = "DEVICE",
      description = "Serial number of the dock, or of the aircraft for its own camera.")
  String device = "";

  @Parameters(
      index = "1",
      paramLabel = "CAMERA",
      description = "Camera as type-subtype-gimbal; flightloom devices show lists them.")
  String camera = "";

  @Option(
      names = "--quality",
      order = 10,
      paramLabel = "WORD",
      description = "adaptive (unless given), smooth or ultra-high-definition.")
  String quality = "adaptive";

  @Option(
      names = "--for",
      order = 11,
      paramLabel = "SECONDS",
      description = "How long the permission to play lasts; 7200 unless given.")
  int seconds = (int) StreamOrder.USUAL_TOKEN_LIFE.toSeconds();

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  LiveStartCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<StartLivestream> startLivestream) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.startLivestream = startLivestream;
  }

  @Override
  public Startup startup() {
    order();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var order = order();
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var stream = startLivestream.get().start(project, order);
    if (output.json()) {
      Json.printPretty(terminal.get(), PlaybackText.node(stream));
    } else {
      show(stream);
    }
    return ExitCode.OK;
  }

  private void show(LiveStream stream) {
    PlaybackText.shown(stream.playback())
        .forEach((name, value) -> terminal.get().print("%-12s%s".formatted(name, value)));
    terminal.get().print("%-12s%s".formatted("until", Quantities.moment(stream.expiresAt())));
    terminal
        .get()
        .note(
            "The stream ends by itself about five minutes after the last viewer; --json shows the"
                + " token.");
  }

  private StreamOrder order() {
    var wanted = Choices.read(spec, "DEVICE", device, DeviceSn::new);
    var index = Choices.read(spec, "CAMERA", camera, CameraIndex::wanted);
    var clarity =
        Choices.read(spec, "--quality", quality, it -> Choices.constant(StreamQuality.class, it));
    return Choices.read(
        spec,
        "--for",
        "",
        _ -> new StreamOrder(wanted, index, clarity, Duration.ofSeconds(seconds)));
  }
}
