package dev.flightloom.simulator.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The routes that every world begins with; ids and shapes are fixed, so that tests name them. */
final class FirstRoutes {
  private static final double METRES_PER_DEGREE = 111_320;
  private static final Instant DRAWN = Instant.parse("2026-01-05T09:30:00Z");

  static final List<Route> ALL =
      List.of(
          route(
              Projects.HARBOUR,
              "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01/fence-check-07/0-91-1",
              around(53.5414, 9.9842, 360, 120)),
          route(
              Projects.HARBOUR,
              "1e4a1d1f-8c8c-4e65-8e1f-3a2a4c6b8d02/crane-rails/0-91-1",
              lines(53.5416, 9.9838, 3, 4, 60)),
          route(
              Projects.HARBOUR,
              "2f5b2e20-9d9d-4f76-9f20-4b3b5d7c9e03/quay-wall/0-100-1",
              lines(53.5399, 9.9866, 2, 12, 40)),
          route(
              Projects.HARBOUR,
              "3a6c3f31-aeae-4087-8a31-5c4c6e8daf04/too-short/0-91-1",
              lines(53.5416, 9.9838, 1, 1, 40)),
          route(
              Projects.HARBOUR,
              "6d9f6264-d1d1-43ba-9d64-8f7f91b0d307/crane-tops/0-100-1",
              lines(53.5401, 9.9862, 3, 4, 80)),
          route(
              Projects.QUARRY,
              "4b7d4042-bfbf-4198-9b42-6d5d7f9eb105/stock-survey/0-91-0",
              lines(47.2694, 11.4038, 4, 6, 90)),
          route(
              Projects.SOLAR,
              "5c8e5153-c0c0-42a9-8c53-7e6e80afc206/panel-rows/0-100-0",
              lines(37.3893, -5.9849, 4, 5, 50)));

  private FirstRoutes() {}

  private static Route route(String project, String words, List<Waypoint> waypoints) {
    var parts = words.split("/", -1);
    return new Route(parts[0], project, parts[1], parts[2], waypoints, DRAWN);
  }

  /** Along a fence: three stretches out, one across, three back, and a look at the gate. */
  private static List<Waypoint> around(double lat, double lon, double east, double north) {
    var there = IntStream.range(0, 4).mapToObj(i -> at(lat, lon, east * i / 3, 0, 45, 5));
    var back = IntStream.range(0, 4).mapToObj(i -> at(lat, lon, east * (3 - i) / 3, north, 45, 5));
    var gate = Stream.of(at(lat, lon, 0, 20, 45, 5));
    return Stream.of(there, back, gate).flatMap(each -> each).toList();
  }

  /** Parallel lines to and fro, as a mapping flight has them. */
  private static List<Waypoint> lines(
      double lat, double lon, int lines, int perLine, double height) {
    return IntStream.range(0, lines * perLine)
        .mapToObj(i -> {
          int line = i / perLine;
          int step = line % 2 == 0 ? i % perLine : perLine - 1 - i % perLine;
          return at(lat, lon, step * 60.0, line * 40.0, height, 2);
        })
        .toList();
  }

  private static Waypoint at(
      double lat, double lon, double east, double north, double height, double speed) {
    double shrunk = METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
    return new Waypoint(
        rounded(lat + north / METRES_PER_DEGREE), rounded(lon + east / shrunk), height, speed);
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * 1e7) / 1e7;
  }
}
