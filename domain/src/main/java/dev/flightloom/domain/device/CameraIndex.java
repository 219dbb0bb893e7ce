package dev.flightloom.domain.device;

import java.util.regex.Pattern;

/** Camera of a device: type, sub-type and gimbal such as {@code 81-0-0} (contract chapter 1.9). */
public record CameraIndex(String value) {
  private static final Pattern FORM = Pattern.compile("\\d{1,5}-\\d{1,5}-\\d{1,5}");

  public CameraIndex {
    if (value.isBlank()) {
      throw new IllegalArgumentException("camera index is blank");
    }
  }

  /**
   * The index that somebody wants, which must have the form.
   *
   * @throws IllegalArgumentException naming the form
   */
  public static CameraIndex wanted(String text) {
    if (!isIndex(text)) {
      throw new IllegalArgumentException(
          "is '" + text + "', but type-subtype-gimbal such as 81-0-0 is accepted");
    }
    return new CameraIndex(text);
  }

  /** True when {@code text} has the form of an index. */
  public static boolean isIndex(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
