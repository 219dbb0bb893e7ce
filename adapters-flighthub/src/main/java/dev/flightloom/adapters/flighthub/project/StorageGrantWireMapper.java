package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.adapters.flighthub.project.StorageGrantWire.CredentialsWire;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.project.StorageGrant.Credentials;
import dev.flightloom.domain.project.StorageGrant.Store;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Turns complete wire grants into grants. */
@Mapper(config = WireMapping.class)
interface StorageGrantWireMapper {

  /**
   * The grant that was asked for at {@code askedAt}, so that its keys never seem to live longer
   * than they do.
   *
   * @param ownScheme how FlightHub itself is spoken to
   */
  default StorageGrant toGrant(StorageGrantWire wire, Instant askedAt, String ownScheme) {
    return toGrant(wire, toStore(wire, StoreEndpoint.of(wire, ownScheme)), askedAt);
  }

  @Mapping(target = "store", source = "store")
  @Mapping(target = "credentials", source = "wire.credentials")
  @Mapping(target = "grantedAt", source = "askedAt")
  @Mapping(target = "lifetime", source = "wire.credentials.expire")
  StorageGrant toGrant(StorageGrantWire wire, Store store, Instant askedAt);

  @Mapping(target = "provider", source = "wire.provider")
  @Mapping(target = "endpoint", source = "endpoint.address")
  @Mapping(target = "region", source = "endpoint.region")
  @Mapping(target = "bucket", source = "wire.bucket")
  @Mapping(target = "keyPrefix", source = "wire.objectKeyPrefix", qualifiedByName = "prefix")
  Store toStore(StorageGrantWire wire, StoreEndpoint endpoint);

  @Mapping(target = "securityToken", defaultValue = "")
  Credentials toCredentials(CredentialsWire wire);

  default Foreign<StorageGrant.Provider> toProvider(String word) {
    return Foreign.of(StorageGrant.Provider.class, word);
  }

  default Duration toLifetime(Long seconds) {
    return Duration.ofSeconds(seconds);
  }

  /** Without slashes at its ends, as we put our own between prefix and name. */
  @Named("prefix")
  default String toPrefix(@Nullable String prefix) {
    return prefix == null ? "" : prefix.replaceAll("^/+|/+$", "");
  }
}
