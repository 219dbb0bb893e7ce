package dev.flightloom.domain.flighttask.listing;

/** How far the media of a task are on their way (media_upload_status, contract chapter 6.3). */
public enum MediaUpload {
  TO_UPLOAD,
  UPLOADING,
  UPLOAD_FINISHED
}
