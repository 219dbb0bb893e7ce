package dev.flightloom.wrong.r11.config.adapters.storage.media;

import io.smallrye.config.ConfigMapping;

/** Wrong: configuration under another name. */
@ConfigMapping(prefix = "wrong.media")
interface MediaSettings {}
