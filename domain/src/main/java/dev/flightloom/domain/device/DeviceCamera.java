package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;

/** A camera of a dock, which has positions, or of an aircraft, which has lenses (chapter 3.2). */
public record DeviceCamera(
    CameraIndex index,
    List<Foreign<CameraPosition>> availablePositions,
    Reading<Foreign<CameraPosition>> position,
    List<Lens> lenses) {

  public DeviceCamera {
    availablePositions = List.copyOf(availablePositions);
    lenses = List.copyOf(lenses);
  }

  /** One video of the camera: the lenses it may show, and the one it shows. */
  public record Lens(List<Foreign<LensType>> available, Reading<Foreign<LensType>> current) {
    public Lens {
      available = List.copyOf(available);
    }
  }

  /** True when {@code lens} may be chosen. */
  public boolean offers(LensType lens) {
    return lenses.stream().anyMatch(it -> it.available().stream().anyMatch(a -> a.is(lens)));
  }

  /** True when the camera shows {@code lens} now. */
  public boolean shows(LensType lens) {
    return lenses.stream().anyMatch(it -> it.current().is(current -> current.is(lens)));
  }

  /** True when {@code wanted} may be chosen. */
  public boolean offers(CameraPosition wanted) {
    return availablePositions.stream().anyMatch(it -> it.is(wanted));
  }

  /** True when the camera shows {@code wanted} now. */
  public boolean shows(CameraPosition wanted) {
    return position.is(it -> it.is(wanted));
  }
}
