package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Credentials;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Store;
import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Turns complete wire grants into grants with our id. */
@Mapper(config = WireMapping.class)
interface GrantWireMapper {

  @Mapping(target = "id", source = "id")
  @Mapping(target = "store", source = "wire")
  @Mapping(target = "credentials", source = "wire")
  @Mapping(target = "callbackParameter", source = "wire.callbackParam")
  @Mapping(target = "expiresAt", source = "wire.expireTime")
  @Mapping(target = "storePath", source = "wire.storePath")
  UploadGrant toGrant(GrantWire wire, GrantId id);

  @Mapping(target = "sessionToken", defaultValue = "")
  Credentials toCredentials(GrantWire wire);

  @Mapping(target = "dialect", source = "cloudName")
  @Mapping(target = "endpoint", source = "endPoint", qualifiedByName = "address")
  @Mapping(target = "region", defaultValue = "")
  @Mapping(target = "bucket", source = "cloudBucketName")
  Store toStore(GrantWire wire);

  default UploadGrant.Dialect toDialect(String cloudName) {
    return CloudNameCodes.dialect(cloudName);
  }

  default Instant toInstant(Long unixTime) {
    return UnixTime.toInstant(unixTime);
  }

  /** Endpoints come with and without a scheme (contract chapter 15, pain 19). */
  @Named("address")
  default String toAddress(String endPoint) {
    return endPoint.contains("://") ? endPoint : "https://" + endPoint;
  }
}
