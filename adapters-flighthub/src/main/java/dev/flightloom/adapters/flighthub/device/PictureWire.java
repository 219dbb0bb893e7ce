package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import java.util.Locale;

/** What the video of a device shows (contract chapters 4.4, 4.5 and 4.8). */
sealed interface PictureWire {

  /** Another camera of a dock. */
  record Camera(String sn, String cameraIndex, String cameraPosition) implements PictureWire {
    static Camera of(CameraChange change) {
      return new Camera(change.dock().value(), change.camera().value(), wordOf(change.position()));
    }
  }

  /** Another lens of an aircraft's camera. */
  record Lens(String sn, String cameraIndex, String lensType) implements PictureWire {
    static Lens of(LensChange change) {
      return new Lens(change.aircraft().value(), change.camera().value(), wordOf(change.lens()));
    }
  }

  /** Another quality. */
  record Quality(String sn, String cameraIndex, String qualityType) implements PictureWire {
    static Quality of(QualityChange change) {
      return new Quality(
          change.device().value(), change.camera().value(), wordOf(change.quality()));
    }
  }

  private static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
