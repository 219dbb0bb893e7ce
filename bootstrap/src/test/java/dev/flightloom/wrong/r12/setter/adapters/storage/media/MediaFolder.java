package dev.flightloom.wrong.r12.setter.adapters.storage.media;

import jakarta.inject.Inject;

/** Wrong: made first and completed later. */
class MediaFolder {
  String path = "";

  @Inject
  void initialise(String path) {
    this.path = path;
  }
}
