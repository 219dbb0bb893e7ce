package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.FlightModelOrder.Format;
import dev.flightloom.domain.model.FlightModelOrder.Mode;
import dev.flightloom.domain.model.FlightModelOrder.Quality;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a model is made. */
@Command
class OrderOptions {
  @Option(
      names = "--quality",
      order = 30,
      paramLabel = "WORD",
      description = "high, medium (unless given) or low.")
  String quality = "medium";

  @Option(
      names = "--mode",
      order = 31,
      paramLabel = "WORD",
      description = "normal (unless given), or surround for flights around something.")
  String mode = "normal";

  @Option(
      names = "--formats",
      order = 32,
      split = ",",
      paramLabel = "WORD",
      description =
          "b3dm, osgb, ply, obj, pnts, las, point-ply, normal-point-ply; b3dm,las unless given.")
  List<String> formats = List.of();

  @Option(
      names = "--simplification",
      order = 33,
      paramLabel = "0-1",
      description = "Simplification of the mesh; 0.2 unless given.")
  double simplification = Settings.USUAL.simplification();

  @Option(
      names = "--area",
      order = 34,
      paramLabel = "\"LON,LAT LON,LAT LON,LAT…\"",
      description = "Border of what is made: 3 to 200 corners, longitude first.")
  String area = "";

  Settings settings(CommandSpec spec) {
    var fine = Choices.read(spec, "--quality", quality, it -> Choices.constant(Quality.class, it));
    var way = Choices.read(spec, "--mode", mode, it -> Choices.constant(Mode.class, it));
    var files =
        formats.stream()
            .map(word ->
                Choices.read(spec, "--formats", word, it -> Choices.constant(Format.class, it)))
            .collect(Collectors.toSet());
    return Choices.read(
        spec,
        "--simplification",
        "",
        _ ->
            new Settings(
                fine, way, files.isEmpty() ? Settings.USUAL.formats() : files, simplification));
  }

  Area area(CommandSpec spec) {
    return area.isBlank()
        ? Area.EVERYTHING
        : Choices.read(
            spec,
            "--area",
            area,
            text ->
                new Area.Within(
                    Stream.of(text.strip().split("\\s+", -1)).map(OrderOptions::corner).toList()));
  }

  private static Area.Corner corner(String text) {
    if (!text.matches("-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException("has '" + text + "', but LON,LAT is accepted");
    }
    var comma = text.indexOf(',');
    return new Area.Corner(
        Double.parseDouble(text.substring(comma + 1)),
        Double.parseDouble(text.substring(0, comma)));
  }
}
