package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.device.port.in.CalibrateRtk;
import dev.flightloom.domain.device.control.RtkService;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Calibrates a dock by a network RTK service. */
@Dependent
@Unremovable
@Command(
    name = "rtk",
    description = {
      "Calibrate the position of a dock by a network RTK service.",
      "Needs flightloom.commands.enabled=true; the attempt is written into the audit journal."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom devices rtk 8DCKTEST0001 --host ntrip.example.net --port 2101 --mount-point"
          + " MSM4 \\",
      "      --account harbour --password-file rtk.secret"
    })
class DevicesRtkCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<DeviceDesk> desk;
  private final Provider<CalibrateRtk> calibrateRtk;

  @Option(names = "--host", order = 10, required = true, description = "Host of the service.")
  String host = "";

  @Option(names = "--port", order = 11, required = true, description = "Port, 1 to 65535.")
  int port;

  @Option(names = "--mount-point", order = 12, required = true, description = "Mount point.")
  String mountPoint = "";

  @Option(names = "--account", order = 13, required = true, description = "Account.")
  String account = "";

  @Option(
      names = "--password-file",
      order = 14,
      required = true,
      paramLabel = "FILE",
      description = "File with the password alone, so that no list of processes shows it.")
  Path passwordFile = Path.of("");

  @Mixin DeviceOptions options = new DeviceOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DevicesRtkCommand(Provider<DeviceDesk> desk, Provider<CalibrateRtk> calibrateRtk) {
    this.desk = desk;
    this.calibrateRtk = calibrateRtk;
  }

  @Override
  public Startup startup() {
    options.check(spec);
    service();
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var project = desk.get().open(options);
    var wish = new CalibrateRtk.Command(desk.get().actor(), project, options.device(), service());
    return desk.get()
        .tell(
            calibrateRtk.get().calibrate(wish),
            options.json(),
            it ->
                Json.object().put("result", it.result().word()).put("businessId", it.businessId()),
            it -> options.device() + ": the calibration answers " + it + ".");
  }

  private RtkService service() {
    try {
      var password = Files.readString(passwordFile).strip();
      return new RtkService(new RtkService.Address(host, port), mountPoint, account, password);
    } catch (IOException unreadable) {
      throw new ParameterException(
          spec.commandLine(), "cannot read --password-file " + passwordFile, unreadable);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }
}
