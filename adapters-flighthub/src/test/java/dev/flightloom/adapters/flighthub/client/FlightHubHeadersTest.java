package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubHeadersTest {
  @Inject FlightHubClients clients;
  @Inject FlightHubCalls calls;
  @Inject SwitchableEndpoint endpoint;

  private final WireStub stub = new WireStub();

  @BeforeEach
  void lead() {
    endpoint.leadTo(stub.address());
  }

  @AfterEach
  void close() {
    endpoint.leadToTheSimulator();
    stub.close();
  }

  @Test
  @DisplayName("contract 14.4 and 14.27: every call carries a request id and the user token")
  void keepsARequestIdThatIsAnArgument() {
    stub.answersSample("client/no-data.json");
    calls.ask(() -> clients.of(NumberedApi.class).move("id-of-the-audit-entry"));
    assertThat(stub.last().headers())
        .containsEntry("x-request-id", "id-of-the-audit-entry")
        .containsEntry("x-user-token", SwitchableEndpoint.KEY);
  }

  /** A call that is written down before it is made. */
  @Path("/openapi/v0.1/moved")
  interface NumberedApi {
    @POST
    RestResponse<Envelope<JsonNode>> move(@HeaderParam("X-Request-Id") String id);
  }
}
