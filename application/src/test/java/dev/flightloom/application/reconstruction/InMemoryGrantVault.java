package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Keeps grants in memory; it takes any reconstruction id as known. */
public final class InMemoryGrantVault implements GrantVault {

  private final Map<ReconstructionId, SequencedMap<GrantId, UploadGrant>> grants = new HashMap<>();

  @Override
  public synchronized void keep(ReconstructionId id, UploadGrant grant) {
    grantsOf(id).put(grant.id(), grant);
  }

  @Override
  public synchronized Optional<UploadGrant> find(ReconstructionId id, GrantId grant) {
    return Optional.ofNullable(grantsOf(id).get(grant));
  }

  @Override
  public synchronized List<UploadGrant> all(ReconstructionId id) {
    return List.copyOf(grantsOf(id).sequencedValues().reversed());
  }

  @Override
  public synchronized void forgetSecrets(ReconstructionId id) {
    grantsOf(id).replaceAll((_, grant) -> blank(grant));
  }

  private SequencedMap<GrantId, UploadGrant> grantsOf(ReconstructionId id) {
    return grants.computeIfAbsent(id, _ -> new LinkedHashMap<>());
  }

  private static UploadGrant blank(UploadGrant grant) {
    var bare = grant.withoutSecrets();
    return new UploadGrant(
        bare.id(), bare.store(), bare.credentials(), "", bare.storePath(), bare.expiresAt());
  }
}
