package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;

/** What sending and registering ask of the outside. */
public record UploadPorts(
    Reconstructions reconstructions,
    UploadJournal journal,
    GrantVault vault,
    ReconstructionEvents events,
    Captures captures,
    CaptureStore store,
    CaptureResources resources) {}
