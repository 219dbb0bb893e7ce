package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.wayline.Findings.Spot;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.Mission;

/** The missionConfig of one document (contract chapters 7.1 and 7.4). */
record MissionRules(WpmlDocument document, Findings findings) {
  private static final double LOWEST_TAKE_OFF = 1.2;
  private static final double HIGHEST_TAKE_OFF = 1500;
  private static final double FASTEST_TRANSIT = 15;

  void check() {
    if (!document.mission().isThere()) {
      findings.fault(
          "no-mission-config",
          new Spot(document.name(), "Document/missionConfig"),
          "The document has no missionConfig.",
          "Export the route anew.");
      return;
    }
    checkTakeOffHeight();
    checkTransitSpeed();
    checkAircraft();
    checkPayload();
    checkWord("flyToWaylineMode", Mission.FlyTo.class);
    checkWord("finishAction", Mission.FinishAction.class);
    checkWord("exitOnRCLost", Mission.OnLostLink.class);
  }

  private void checkTakeOffHeight() {
    var text = document.mission().textOf("takeOffSecurityHeight");
    var spot = spot("takeOffSecurityHeight");
    if (!(Numbers.read(text) instanceof Figure.Told(var metres))) {
      findings.fault(
          "no-take-off-height",
          spot,
          text.isEmpty()
              ? "The height to climb to after take-off is missing."
              : "The height to climb to after take-off is '" + text + "', which is no number.",
          "Set takeOffSecurityHeight, for example to 20 metres.");
    } else if (metres < LOWEST_TAKE_OFF || metres > HIGHEST_TAKE_OFF) {
      findings.fault(
          "take-off-height-range",
          spot,
          "The height to climb to after take-off is " + text + " metres.",
          "Set takeOffSecurityHeight between 1.2 and 1500 metres.");
    }
  }

  private void checkTransitSpeed() {
    var text = document.mission().textOf("globalTransitionalSpeed");
    var spot = spot("globalTransitionalSpeed");
    if (!(Numbers.read(text) instanceof Figure.Told(var speed))) {
      findings.warning(
          "no-transit-speed",
          spot,
          "The speed on the way to the first waypoint is missing or no number.",
          "Set globalTransitionalSpeed, for example to 10 m/s.");
    } else if (speed <= 0) {
      findings.fault(
          "speed",
          spot,
          "The speed on the way to the first waypoint is " + text + " m/s.",
          "Set globalTransitionalSpeed above 0.");
    } else if (speed > FASTEST_TRANSIT) {
      findings.warning(
          "speed",
          spot,
          "The speed on the way to the first waypoint is " + text + " m/s; 15 is DJI's limit.",
          "Set globalTransitionalSpeed to 15 or less.");
    }
  }

  private void checkAircraft() {
    var aircraft = MissionReader.aircraft(document.mission());
    if (aircraft.isEmpty()) {
      findings.fault(
          "no-aircraft",
          spot("droneInfo/droneEnumValue"),
          "The document names no aircraft.",
          "Add droneInfo with droneEnumValue and droneSubEnumValue, for example 91 and 1.");
    } else if (aircraft.getFirst().name().equals(aircraft.getFirst().value())) {
      findings.warning(
          "unknown-aircraft",
          spot("droneInfo"),
          "This release does not know the aircraft " + aircraft.getFirst() + ".",
          "Check droneEnumValue and droneSubEnumValue.");
    }
  }

  private void checkPayload() {
    if (MissionReader.payloads(document.mission()).isEmpty()) {
      findings.fault(
          "no-payload",
          spot("payloadInfo/payloadEnumValue"),
          "The document names no payload.",
          "Add payloadInfo with payloadEnumValue, payloadSubEnumValue and payloadPositionIndex.");
    }
  }

  private <E extends Enum<E>> void checkWord(String element, Class<E> type) {
    var text = document.mission().textOf(element);
    if (text.isEmpty()) {
      findings.warning(
          "missing-word",
          spot(element),
          "The mission does not say its " + element + ".",
          "Set " + element + ", so that nobody has to guess it.");
    } else if (Words.read(type, text) instanceof Foreign.Unrecognised<E>) {
      findings.warning(
          "unknown-word",
          spot(element),
          "This release does not know the " + element + " '" + text + "'.",
          "Check the spelling; upper and lower case matter.");
    }
  }

  private Spot spot(String element) {
    return new Spot(document.name(), "missionConfig/" + element);
  }
}
