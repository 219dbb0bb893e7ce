package dev.flightloom.domain.reconstruction.capture;

/** Files and bytes of a reconstruction by how far they are; left-out files do not count. */
public record UploadTally(
    int files, int storedFiles, int registeredFiles, long bytes, long storedBytes) {

  /** Nothing to send. */
  public static final UploadTally NONE = new UploadTally(0, 0, 0, 0, 0);

  /** True when every file is in the bucket or further. */
  public boolean allStored() {
    return storedFiles == files;
  }

  /** True when FlightHub accepted every file. */
  public boolean allRegistered() {
    return registeredFiles == files;
  }
}
