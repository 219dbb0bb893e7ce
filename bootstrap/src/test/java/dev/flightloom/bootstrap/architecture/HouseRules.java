package dev.flightloom.bootstrap.architecture;

import java.util.List;

/** Every rule of the house, applied to a tree. */
final class HouseRules {

  private HouseRules() {}

  static List<HouseRule> in(Tree tree) {
    return List.of(
        new HouseRule("R1 dependencies point inwards", HexagonRules.layers(tree)),
        new HouseRule("R2 the inside knows no framework", PurityRules.noFramework(tree)),
        new HouseRule("R2 the inside prints and logs nothing", PurityRules.silence(tree)),
        new HouseRule(
            "R3 capabilities use only what the table lists", new Capabilities(tree).rule()),
        new HouseRule("R4 no cycles between capabilities", HexagonRules.noCycles(tree)),
        new HouseRule("R5 driven ports are interfaces", PortRules.drivenPortsAreInterfaces(tree)),
        new HouseRule("R5 driven ports live in adapters", PortRules.portsLiveInAdapters(tree)),
        new HouseRule("R6 a driving port is one verb", PortRules.drivingPortsAreVerbs(tree)),
        new HouseRule("R7 adapters are private", AdapterRules.privacy(tree)),
        new HouseRule("R8 domain types are values", DomainRules.shape(tree)),
        new HouseRule("R8 no setters, arrays or optional arguments", DomainRules.members(tree)),
        new HouseRule("R9 time is injected", TimeRules.injected(tree)),
        new HouseRule("R10 every package is null-marked", NullnessRules.nullMarked(tree)),
        new HouseRule("R11 resources and clients have one place", FrameworkRules.paths(tree)),
        new HouseRule("R11 REST clients speak to FlightHub only", FrameworkRules.clients(tree)),
        new HouseRule("R11 configuration is called so", FrameworkRules.configuration(tree)),
        new HouseRule(
            "R11 the work engine has one place",
            FrameworkRules.workEngine(tree, FrameworkRules.WORK_ENGINES)),
        new HouseRule("R12 constructors inject", FrameworkRules.injection(tree)),
        new HouseRule("R13 failures are one family", FailureRules.oneFamily(tree)),
        new HouseRule("R13 use cases catch by name", FailureRules.narrowCatches(tree)),
        new HouseRule("R14 signatures block", BlockingRules.signatures(tree)),
        new HouseRule("R16 what moves passes the guard", SafetyRules.guarded(tree)),
        new HouseRule("XML is read without XPath", PurityRules.noXPath(tree)));
  }
}
