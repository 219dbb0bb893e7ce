package dev.flightloom.bootstrap.architecture;

import java.util.List;

/** A small wrong house, the one rule that it breaks, and words of the complaint. */
record Bite(String tree, String rule, List<String> words) {

  private static Bite of(String tree, String rule, String... words) {
    return new Bite(tree, rule, List.of(words));
  }

  Tree house() {
    return new Tree("dev.flightloom.wrong." + tree);
  }

  @Override
  public String toString() {
    return tree + " breaks " + rule;
  }

  /** One or more for every rule. */
  static List<Bite> all() {
    return java.util.stream.Stream.of(
            hexagon(), capabilities(), ports(), values(), framework(), habits())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Bite> hexagon() {
    var layers = "R1 dependencies point inwards";
    var pure = "R2 the inside knows no framework";
    var silent = "R2 the inside prints and logs nothing";
    return List.of(
        of("r01.rest", layers, "DeviceResource", "port.out.Devices"),
        of("r01.driven", layers, "FlightHubDevices", "port.in.FindDevice"),
        of("r01.port", layers, "FindDevice.find", "port.out.Devices"),
        of("r01.simulator", layers, "DockEndpoint", "domain.device.DeviceSn"),
        of("r01.bootstrap", layers, "DeviceCommand", "bootstrap.wiring.DeviceWiring"),
        of("r01.unlayered", layers, "tools.Texts", "is not contained in architecture"),
        of("r02.domain", pure, "DeviceSn", "com.fasterxml.jackson.annotation.JsonProperty"),
        of("r02.application", pure, "DeviceQueries", "jakarta.inject.Inject"),
        of("r02.noise", silent, "DeviceQueries.find", "java.lang.System.out"),
        of("r02.logging", silent, "DeviceQueries", "java.util.logging.Logger"));
  }

  private static List<Bite> capabilities() {
    var table = "R3 capabilities use only what the table lists";
    return List.of(
        of("r03.upwards", table, "project may not use device"),
        of("r03.shared", table, "vocabulary may not use project"),
        of("r03.unknown", table, "the table knows no capability weather"),
        of("r04", "R4 no cycles between capabilities", "Cycle detected", "Slice device"));
  }

  private static List<Bite> ports() {
    var driven = "R5 driven ports are interfaces";
    var driving = "R6 a driving port is one verb";
    var privacy = "R7 adapters are private";
    return List.of(
        of("r05.shape", driven, "Devices", "is no interface"),
        of("r05.name", driven, "DeviceRepository", "named by a role"),
        of("r05.home", "R5 driven ports live in adapters", "KnownDevices", "does not reside"),
        of("r06.two", driving, "FindDevice", "one method"),
        of("r06.verb", driving, "FindDevice", "whose name is the verb"),
        of("r06.shape", driving, "FindDevice", "is no interface"),
        of("r07.storage", privacy, "MediaFolder", "package-private"),
        of("r07.commands", privacy, "MediaCommands", "package-private"),
        of("r07.nested", privacy, "MediaResponse", "[client, param, problem]"));
  }

  private static List<Bite> values() {
    var members = "R8 no setters, arrays or optional arguments";
    var time = "R9 time is injected";
    return List.of(
        of("r08.type", "R8 domain types are values", "DeviceRegister", "a record, an enum"),
        of("r08.setter", members, "Device.setName"),
        of("r08.array", members, "Device.cameras", "without arrays"),
        of("r08.parameter", members, "Device.renamed", "optional parameters"),
        of("r08.component", members, "Device", "neither array nor optional"),
        of("r09.call", time, "DeviceQueries.seen", "Instant.now"),
        of("r09.reference", time, "MediaAge.now", "Instant.now"),
        of("r09.simulator", time, "MediaEndpoint.millis", "System.currentTimeMillis"),
        of("r10", "R10 every package is null-marked", "DeviceSn", "@NullMarked"));
  }

  private static List<Bite> framework() {
    var places = "R11 resources and clients have one place";
    var injection = "R12 constructors inject";
    return List.of(
        of("r11.resource", places, "DeviceResource", "does not reside"),
        of("r11.path", places, "MediaApi", "does not reside"),
        of(
            "r11.client",
            "R11 REST clients speak to FlightHub only",
            "MediaCalls",
            "RestClientBuilder"),
        of("r11.config", "R11 configuration is called so", "MediaSettings", "'Config'"),
        of("r12.field", injection, "MediaFolder.path", "filled by the constructor"),
        of("r12.setter", injection, "MediaFolder.initialise", "annotated with @Inject"));
  }

  private static List<Bite> habits() {
    return List.of(
        of("r13.family", "R13 failures are one family", "MediaMissingException"),
        of(
            "r13.swallow",
            "R13 use cases catch by name",
            "DeviceQueries.isKnown",
            "named exceptions"),
        of("r14", "R14 signatures block", "Later.names", "without reactive types"),
        of("r16", "R16 what moves passes the guard", "DeviceControl.move", "request ids"),
        of("xpath", "XML is read without XPath", "MediaXml", "javax.xml.xpath.XPath"));
  }
}
