package dev.flightloom.domain.reconstruction.result;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;

/** A model on the disk: archive and folder are relative to the output folder. */
public record UnpackedModel(
    ModelKind kind,
    ModelId model,
    String folder,
    String archive,
    String archiveSha256,
    long archiveBytes,
    int files,
    long bytes) {}
