package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.util.List;
import java.util.Optional;

/** Grants of open uploads, readable only by the owner of the journal; thread-safe. */
public interface GrantVault {
  /** Keeps a grant until {@link #forgetSecrets}. */
  void keep(ReconstructionId id, UploadGrant grant);

  /** The grant, without secrets once they are forgotten. */
  Optional<UploadGrant> find(ReconstructionId id, GrantId grant);

  /** All grants of a reconstruction, the newest first. */
  List<UploadGrant> all(ReconstructionId id);

  /** Wipes keys, tokens and callback parameters; paths and expiry stay. */
  void forgetSecrets(ReconstructionId id);
}
