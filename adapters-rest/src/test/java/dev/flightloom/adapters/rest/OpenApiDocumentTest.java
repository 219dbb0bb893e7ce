package dev.flightloom.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.plan.Preset;
import dev.flightloom.domain.reconstruction.plan.Quality;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {

  private static final String PROBLEM =
      "/responses/default/content/application~1problem+json/schema/$ref";

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void describesEveryOperationWithItsProblems() throws Exception {
    var document = document();
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    assertThat(document.path("servers").path(0).path("url").asText()).isEqualTo("/");
    var ids = new ArrayList<String>();
    for (var path : document.path("paths").properties()) {
      assertThat(path.getKey()).startsWith("/api/v1/");
      for (var operation : path.getValue().properties()) {
        ids.add(operation.getValue().path("operationId").asText());
        assertThat(operation.getValue().path("summary").asText()).isNotBlank();
        assertThat(operation.getValue().path("tags")).hasSize(1);
        assertThat(operation.getValue().at(PROBLEM).asText()).endsWith("/Problem");
      }
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void letsAProductBeAWordOrAnObject() throws Exception {
    var schema = document().at("/components/schemas/ProductToBuild");
    assertThat(schema.path("oneOf")).hasSize(5);
    assertThat(schema.has("type")).isFalse();
  }

  @Test
  void namesEveryStageAndProductThatTheDomainHas() throws Exception {
    var schemas = document().at("/components/schemas");
    assertThat(words(schemas.at("/Reconstruction/properties/stage/enum")))
        .isEqualTo(Words.all(Stage.Name.class));
    assertThat(words(schemas.at("/Build/properties/stage/enum")))
        .isEqualTo(Words.all(BuildStage.Name.class));
    assertThat(words(schemas.at("/CaptureFile/properties/state/enum")))
        .isEqualTo(Words.all(FileState.Step.class));
    assertThat(words(schemas.at("/ProductWord/enum"))).isEqualTo(Words.all(ModelKind.class));
    assertThat(words(schemas.at("/Mesh/properties/quality/enum")))
        .isEqualTo(Words.all(Quality.class));
    assertThat(words(schemas.at("/ReconstructionRequest/properties/preset/enum")))
        .isEqualTo(Words.all(Preset.class));
  }

  private static String words(JsonNode words) {
    return StreamSupport.stream(words.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  private static JsonNode document() throws Exception {
    var text = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
    return new ObjectMapper().readTree(text);
  }
}
