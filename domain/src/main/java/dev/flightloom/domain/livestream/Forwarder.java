package dev.flightloom.domain.livestream;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;

/**
 * What pushes the video of one camera to another server (contract chapter 5.5).
 *
 * @param lastError business code of FlightHub, 0 for none
 */
public record Forwarder(
    ForwarderId id,
    String name,
    Source source,
    ForwardTarget target,
    boolean enabled,
    Foreign<ForwarderState> state,
    int lastError,
    Reading<Instant> updatedAt) {

  /** Most that an organisation may have (contract chapter 1.8, code 233317). */
  public static final int MOST = 20;

  /**
   * Where the video comes from.
   *
   * @param callsign of the device, perhaps empty
   */
  public record Source(
      DeviceSn device, CameraIndex camera, String callsign, Reading<Boolean> online) {}

  /**
   * True for what was ordered as {@code wanted}: names are unique, so the rest only confirms it.
   */
  public boolean isOf(NewForwarder wanted) {
    return name.equals(wanted.name())
        && source.device().equals(wanted.device())
        && source.camera().equals(wanted.camera())
        && target.schema().equals(wanted.target().schema())
        && target.summary().equals(wanted.target().summary());
  }
}
