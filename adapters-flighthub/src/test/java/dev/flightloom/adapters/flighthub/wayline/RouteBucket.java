package dev.flightloom.adapters.flighthub.wayline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.FlightHubEndpoint;
import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.domain.wayline.DownloadLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The simulated bucket of routes, over HTTP and without our own adapters. */
@ApplicationScoped
class RouteBucket {
  private final HttpClient http = HttpClient.newHttpClient();
  private final FlightHubEndpoint endpoint;

  RouteBucket(FlightHubEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** The key under which {@code content} lies now. */
  String put(byte[] content) {
    var grant = grant();
    var key = grant.path("object_key_prefix").asText() + "/contract/route.kmz";
    var address = grant.path("endpoint").asText() + "/" + grant.path("bucket").asText() + "/" + key;
    send(
        HttpRequest.newBuilder(URI.create(address))
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential="
                    + grant.path("credentials").path("access_key_id").asText()
                    + "/20260301/eu-central-1/s3/aws4_request, SignedHeaders=host, Signature=00")
            .header(
                "x-amz-security-token", grant.path("credentials").path("security_token").asText())
            .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
            .header("x-amz-date", "20260301T080000Z")
            .PUT(BodyPublishers.ofByteArray(content))
            .build());
    return key;
  }

  byte[] get(DownloadLink link) {
    return send(HttpRequest.newBuilder(URI.create(link.address())).build());
  }

  private JsonNode grant() {
    var request =
        HttpRequest.newBuilder(URI.create(endpoint.baseUri() + "/openapi/v0.1/project/sts-token"))
            .header("X-User-Token", endpoint.organizationKey())
            .header("X-Project-Uuid", Simulator.PROJECT.value())
            .build();
    try {
      return WireJson.newMapper().readTree(send(request)).path("data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(request + ": " + response);
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
