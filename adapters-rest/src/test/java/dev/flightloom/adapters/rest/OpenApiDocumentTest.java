package dev.flightloom.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void describesEveryOperation() throws Exception {
    var text = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
    Files.writeString(Path.of("target/openapi.json"), text);
    var document = new ObjectMapper().readTree(text);
    assertThat(document.path("openapi").asText()).startsWith("3.1");
  }
}
