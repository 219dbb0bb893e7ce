package dev.flightloom.adapters.cli.annotation;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is drawn: exactly one of these. */
@Command
class ShapeOptions {
  @Option(
      names = "--point",
      order = 10,
      paramLabel = "LON,LAT[,ALT]",
      description = "One place; longitude first, altitude above the ellipsoid in metres.")
  String point = "";

  @Option(
      names = "--line",
      order = 11,
      paramLabel = "\"PLACE PLACE…\"",
      description = "Two places or more, separated by blanks.")
  String line = "";

  @Option(
      names = "--polygon",
      order = 12,
      paramLabel = "\"PLACE PLACE PLACE…\"",
      description = "Three corners or more, separated by blanks; closed by itself.")
  String polygon = "";

  @Option(
      names = "--geojson",
      order = 13,
      paramLabel = "FILE",
      description =
          "A file with one GeoJSON feature or geometry; name, description, colour and"
              + " clampToGround may be among its properties.")
  Optional<Path> file = Optional.empty();

  /** The feature of the options. */
  Feature feature(CommandSpec spec) {
    var given = Stream.of(point, line, polygon).filter(it -> !it.isBlank()).count();
    if (given + file.stream().count() != 1) {
      throw Choices.wrong(spec, "give exactly one of --point, --line, --polygon and --geojson");
    }
    return file.map(it -> Choices.read(spec, "--geojson", it.toString(), Feature::inFile))
        .orElseGet(() -> Feature.of(drawn(spec)));
  }

  private Shape drawn(CommandSpec spec) {
    if (!point.isBlank()) {
      return Choices.read(spec, "--point", point, it -> new Shape.Point(vertex(it.strip())));
    }
    return line.isBlank()
        ? Choices.read(
            spec,
            "--polygon",
            polygon,
            it -> new Shape.Polygon(new Shape.Ring(vertices(it)), List.of()))
        : Choices.read(spec, "--line", line, it -> new Shape.Line(vertices(it)));
  }

  private static List<Vertex> vertices(String text) {
    return Stream.of(text.strip().split("\\s+", -1)).map(ShapeOptions::vertex).toList();
  }

  private static Vertex vertex(String text) {
    var numbers = text.split(",", -1);
    if (numbers.length < 2 || numbers.length > 3) {
      throw new IllegalArgumentException(
          "has '" + text + "', but LON,LAT or LON,LAT,ALT is accepted");
    }
    return new Vertex(
        number(numbers[0]), number(numbers[1]), numbers.length == 3 ? number(numbers[2]) : 0);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("has '" + text + "', which is no number");
    }
  }
}
