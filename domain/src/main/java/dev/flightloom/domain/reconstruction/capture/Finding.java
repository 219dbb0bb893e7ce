package dev.flightloom.domain.reconstruction.capture;

/**
 * One thing that the preflight noticed; {@code file} is empty when it concerns the whole folder.
 */
public record Finding(Code code, Severity severity, String file, String message, String remedy) {

  /** Whether a finding stops the reconstruction. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTICE
  }

  /** What was noticed; the dotted word is stable between releases. */
  public enum Code {
    NO_PHOTOS("capture.no-photos"),
    TOO_FEW_IMAGES("capture.too-few-images"),
    TOO_MANY_IMAGES("capture.too-many-images"),
    SEVERAL_CAMERAS("capture.several-cameras"),
    SCATTERED("capture.scattered"),
    LIDAR_FILES_MISSING("capture.lidar-files-missing"),
    UNKNOWN_COORDINATE_SYSTEM("plan.unknown-coordinate-system"),
    NO_SITE("plan.no-site"),
    EMPTY("file.empty"),
    TRUNCATED("file.truncated"),
    UNREADABLE("file.unreadable"),
    UNSUPPORTED("file.unsupported"),
    DUPLICATE("file.duplicate"),
    RENAMED("file.renamed"),
    NO_POSITION("photo.no-position");

    private final String word;

    Code(String word) {
      this.word = word;
    }

    /** The stable dotted word. */
    public String word() {
      return word;
    }
  }
}
