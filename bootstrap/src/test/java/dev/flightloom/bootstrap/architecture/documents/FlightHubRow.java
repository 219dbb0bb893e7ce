package dev.flightloom.bootstrap.architecture.documents;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of the endpoint table in docs/flighthub.md, ten cells, each by what stands in it. */
record FlightHubRow(String endpoint, List<String> cells) {

  private static final int CELLS = 10;
  private static final Pattern ENDPOINT =
      Pattern.compile("`?(GET|POST|PUT|DELETE) (?:/openapi/v0\\.1)?(/[^\\s`]+)`?");
  private static final Pattern METHOD = Pattern.compile("\\b([A-Z]\\w+\\.[a-z]\\w+)\\b");
  private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern ROUTE =
      Pattern.compile("((?:GET|POST|PUT|DELETE|PATCH) /api/v1[^\\s`,;)]*)");
  private static final Pattern COMMAND = Pattern.compile("`([a-z][a-z ]+)`");
  private static final Pattern SAMPLE = Pattern.compile("\\b([a-z]+/[a-z0-9-]+\\.(?:json|html))");
  private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w+(?:Contract|Test|IT))\\b");

  /** The rows among {@code lines}; other tables and the bucket's row are passed over. */
  static List<FlightHubRow> of(List<String> lines) {
    return lines.stream().flatMap(FlightHubRow::read).toList();
  }

  private static Stream<FlightHubRow> read(String line) {
    var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() < 3) {
      return Stream.empty();
    }
    var endpoint = ENDPOINT.matcher(cells.get(1));
    return endpoint.matches()
        ? Stream.of(
            new FlightHubRow(
                anonymous(endpoint.group(1) + " " + endpoint.group(2)),
                cells.subList(1, cells.size() - 1)))
        : Stream.empty();
  }

  /** Without the names of path parameters. */
  static String anonymous(String route) {
    return route.replaceAll("\\{[^}]*}", "{}");
  }

  boolean isComplete() {
    return cells.size() == CELLS && cells.stream().noneMatch(String::isBlank);
  }

  /** Such as {@code FlightTasks.find}. */
  List<String> drivenMethods() {
    return all(METHOD, 2);
  }

  List<String> drivingPorts() {
    return all(TYPE, 3);
  }

  /** Such as {@code GET /api/v1/projects/{}/devices}. */
  List<String> routes() {
    return all(ROUTE, 4).stream().map(FlightHubRow::anonymous).toList();
  }

  /** Without {@code flightloom}; none where the cell is a dash. */
  List<String> commands() {
    return all(COMMAND, 5);
  }

  /** True when the cell says that no person would want a command. */
  boolean needsNoCommand() {
    return cells.get(5).startsWith("–");
  }

  List<String> samples() {
    return all(SAMPLE, 6);
  }

  List<String> errorSamples() {
    return all(SAMPLE, 7);
  }

  List<String> tests() {
    return all(TEST, 8);
  }

  private List<String> all(Pattern pattern, int cell) {
    return pattern.matcher(cells.get(cell)).results().map((MatchResult it) -> it.group(1)).toList();
  }
}
