package dev.flightloom.simulator.flight;

/**
 * The media of a flight at one instant (contract 6.3, 6.6).
 *
 * @param id 0 until the first file is there
 * @param expected files that the dock means to upload; 0 before the landing
 * @param uploaded files that are there
 */
public record MediaFolder(long id, int expected, int uploaded) {
  static final MediaFolder NONE = new MediaFolder(0, 0, 0);

  /** Word of {@code media_upload_status}. */
  public String status() {
    if (uploaded == 0) {
      return "to_upload";
    }
    return uploaded < expected ? "uploading" : "upload_finished";
  }
}
