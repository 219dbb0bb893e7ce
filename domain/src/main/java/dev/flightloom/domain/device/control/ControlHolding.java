package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.stream.Collectors;

/** Who controls what of an aircraft; anybody may take it away at any time (chapter 4.6). */
public record ControlHolding(DeviceSn aircraft, List<Control> controls) {

  public ControlHolding {
    controls = List.copyOf(controls);
  }

  /** What is controlled. */
  public enum Kind {
    FLIGHT,
    PAYLOAD
  }

  /** One control; only a payload's has a camera. */
  public record Control(
      Foreign<Kind> kind,
      Reading<CameraIndex> camera,
      Reading<DeviceSn> gateway,
      Reading<Holder> holder) {

    @Override
    public String toString() {
      return kind.word()
          + camera.known().map(it -> " " + it).orElse("")
          + holder.known().map(it -> " by " + it.callSign()).orElse("");
    }
  }

  /** Who holds it; any part may be empty, the type is a word such as {@code cloud}. */
  public record Holder(String callSign, String userId, String type) {}

  @Override
  public String toString() {
    return controls.isEmpty()
        ? "no control held"
        : controls.stream().map(Control::toString).collect(Collectors.joining(", "));
  }
}
