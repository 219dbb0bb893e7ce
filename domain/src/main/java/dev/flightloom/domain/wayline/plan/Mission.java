package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.AircraftKey;
import java.util.List;
import java.util.Optional;

/**
 * The mission's settings (missionConfig, contract chapter 7.4), a record as long as that block;
 * heights in metres above take-off, speeds in metres per second. A word that is missing is
 * unrecognised and empty.
 *
 * @param aircraft one, or none where the file names none
 * @param takeOffReference only the template knows it; its altitude is ellipsoidal
 */
public record Mission(
    Foreign<FlyTo> flyTo,
    Foreign<FinishAction> finish,
    Foreign<OnLostLink> onLostLink,
    Foreign<LostLinkAction> lostLinkAction,
    Figure takeOffHeight,
    Figure transitSpeed,
    Figure returnHeight,
    List<AircraftKey> aircraft,
    List<PayloadKey> payloads,
    Position takeOffReference) {

  public Mission {
    aircraft = List.copyOf(aircraft);
    payloads = List.copyOf(payloads);
  }

  /** The aircraft that the file names. */
  public Optional<AircraftKey> flownBy() {
    return aircraft.stream().findFirst();
  }

  /** How the aircraft gets to the first waypoint (flyToWaylineMode). */
  public enum FlyTo {
    SAFELY,
    POINT_TO_POINT
  }

  /** What it does after the last waypoint (finishAction). */
  public enum FinishAction {
    GO_HOME,
    NO_ACTION,
    AUTO_LAND,
    GOTO_FIRST_WAYPOINT
  }

  /** Whether a lost remote link ends the mission (exitOnRCLost). */
  public enum OnLostLink {
    GO_CONTINUE,
    EXECUTE_LOST_ACTION
  }

  /** What it does when a lost link ends the mission (executeRCLostAction). */
  public enum LostLinkAction {
    GO_BACK,
    LANDING,
    HOVER
  }
}
