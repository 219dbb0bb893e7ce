package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.domain.reconstruction.BuildObservation.Archive;

/** The numbers of zip_status (contract chapter 10.7). */
final class ZipStatusCodes {
  private ZipStatusCodes() {}

  /** How far the archive is. */
  static Archive archive(int status, int percent) {
    return switch (status) {
      case 0 -> new Archive.NotBegun();
      case 1 -> new Archive.Running(percent);
      case 2 -> new Archive.Finished();
      case 3 -> new Archive.Failed();
      default -> new Archive.Unrecognised(status);
    };
  }
}
