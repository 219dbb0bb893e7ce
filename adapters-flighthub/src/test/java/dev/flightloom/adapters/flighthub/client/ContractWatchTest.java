package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Proves that the watch sees what it should; without it, a watch that sleeps would look clean. */
@QuarkusTest
class ContractWatchTest {
  @Inject FlightHubEndpoint endpoint;

  @Test
  void seesRequestsThatTheContractDoesNotKnow() throws IOException, InterruptedException {
    send("POST", "/open_model/stores/upload_callback", "{\"files\":[]}");
    send("GET", "/project?order=name", "");

    assertThat(ContractWatch.violations().toString())
        .contains("resource_uuid", "callback_param", "order is unknown");
  }

  @Test
  void hasNothingAgainstARightRequest() throws IOException, InterruptedException {
    assertThat(send("GET", "/project?page=1&page_size=10", "")).contains("Harbour East");

    assertThat(ContractWatch.violations().toString()).doesNotContain("page_size");
  }

  private String send(String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(endpoint.baseUri() + "/openapi/v0.1" + path))
            .header("X-User-Token", "k")
            .header("X-Project-Uuid", Simulator.PROJECT.value())
            .method(method, BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
