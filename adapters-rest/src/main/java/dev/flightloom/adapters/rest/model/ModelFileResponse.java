package dev.flightloom.adapters.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.model.DownloadAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address lets everybody download who has it, so it prints none of it. */
@Schema(name = "ModelFile", description = "Where a file of a model can be downloaded.")
record ModelFileResponse(
    @Schema(required = true, description = "false while FlightHub packs the file: ask again.")
        boolean ready,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(format = "uri", description = "A signed address that expires; absent until ready.")
        String url) {

  static ModelFileResponse of(DownloadAddress address) {
    return new ModelFileResponse(address instanceof DownloadAddress.Ready, url(address));
  }

  static String url(DownloadAddress address) {
    return switch (address) {
      case DownloadAddress.Ready(var url) -> url;
      case DownloadAddress.NotReady _ -> "";
    };
  }

  @Override
  public String toString() {
    return "ModelFileResponse[" + ready + ", redacted]";
  }
}
