package dev.flightloom.right.adapters.storage.media;

import io.smallrye.config.ConfigMapping;

/** Configuration, which others may see. */
@ConfigMapping(prefix = "right.media")
public interface MediaConfig {}
