package dev.flightloom.wrong.r12.field.adapters.storage.media;

import jakarta.inject.Inject;

/** Wrong: nobody can make it without a container. */
class MediaFolder {
  @Inject String path;
}
