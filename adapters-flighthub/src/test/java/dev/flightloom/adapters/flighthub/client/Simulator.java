package dev.flightloom.adapters.flighthub.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** The simulator as its own admin side and its bucket show it, over HTTP. */
@ApplicationScoped
public class Simulator {
  /** A project of the simulated organisation. */
  public static final ProjectId PROJECT = new ProjectId("7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01");

  /** A project of somebody else. */
  public static final ProjectId FOREIGN = new ProjectId("00000000-0000-4000-8000-0000000000ff");

  /** A task of {@link #PROJECT}. */
  public static final String TASK = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";

  private final HttpClient http = HttpClient.newHttpClient();
  private final FlightHubEndpoint endpoint;

  Simulator(FlightHubEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** Begins anew, with a bucket that trusts its callers. */
  public void reset() {
    admin("DELETE", "/faults", "");
    // The clock first: the world's flights lie around the moment of the reset.
    admin("PUT", "/clock", "{\"mode\":\"frozen\",\"now\":\"2026-03-01T08:00:00Z\"}");
    admin("POST", "/reset", "{}");
    profile("{\"verifySignatures\":false}");
  }

  /** Spoils the next call of an operation; {@code effect} is members of a fault rule. */
  public void spoilNext(String operation, String effect) {
    admin("POST", "/faults", "{\"operation\":\"" + operation + "\",\"times\":1," + effect + "}");
  }

  /** Changes members of the profile. */
  public void profile(String changes) {
    admin("PUT", "/profile", changes);
  }

  /** Goes forward in time. */
  public void advance(Duration by) {
    admin("POST", "/clock/advance", "{\"by\":\"" + by + "\"}");
  }

  /** The simulated time. */
  public Instant now() {
    return Instant.parse(tree(admin("GET", "/clock", "")).get("now").asText());
  }

  /** The requests of an operation. */
  public JsonNode requests(String operation) {
    return tree(admin("GET", "/requests?operation=" + operation, ""));
  }

  /** Puts a small object into the bucket. */
  public StoredObject store(UploadGrant grant, ObjectName name) {
    var key = grant.keyFor(name);
    var keys = grant.credentials();
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    grant.store().endpoint() + "/" + grant.store().bucket() + "/" + key.value()))
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential="
                    + keys.accessKeyId()
                    + "/20260301/eu-central-1/s3/aws4_request,"
                    + " SignedHeaders=host, Signature=00")
            .header("x-amz-security-token", keys.sessionToken())
            .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
            .header("x-amz-date", "20260301T080000Z")
            .PUT(BodyPublishers.ofString("photo " + name))
            .build();
    var etag = send(request).headers().firstValue("ETag").orElseThrow();
    return new StoredObject(grant.id(), key, new ETag(etag), new ContentHashes("", ""));
  }

  private String admin(String method, String path, String body) {
    return send(HttpRequest.newBuilder(URI.create(endpoint.baseUri() + "/admin" + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build())
        .body();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(request + ": " + response + " " + response.body());
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode tree(String text) {
    try {
      return WireJson.newMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
