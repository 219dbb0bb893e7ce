package dev.flightloom.domain.flighttask;

/** Where the media of a task arrive, or that no folder exists yet (contract chapter 6.6). */
public sealed interface MediaFolder {

  /** The folder that does not exist yet, or that this answer did not tell. */
  MediaFolder UNTOLD = new Untold();

  /** Files are complete when as many are uploaded as are expected. */
  record Known(long folderId, int expectedFiles, int uploadedFiles) implements MediaFolder {

    /** True when every expected file has arrived. */
    public boolean isComplete() {
      return uploadedFiles >= expectedFiles;
    }
  }

  /** The seed's example answers without a folder. */
  record Untold() implements MediaFolder {}
}
