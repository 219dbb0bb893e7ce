package dev.flightloom.adapters.storage.reconstruction.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.application.reconstruction.SampleModelArchives;
import dev.flightloom.domain.reconstruction.result.Manifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestWriterTest {

  private static String text(Manifest manifest) throws IOException {
    var out = new ByteArrayOutputStream();
    ManifestWriter.write(manifest, out);
    return out.toString(UTF_8);
  }

  private static JsonNode json(Manifest manifest) throws IOException {
    return new ObjectMapper().readTree(text(manifest));
  }

  @Test
  void provesEachInput() throws IOException {
    var inputs = json(SampleModelArchives.manifest()).path("inputs");

    assertThat(inputs).hasSize(2);
    var sent = inputs.get(0);
    assertThat(sent.path("path").asText()).isEqualTo("DJI_0001.JPG");
    assertThat(sent.path("bytes").asLong()).isEqualTo(1001);
    assertThat(sent.path("state").asText()).isEqualTo("registered");
    assertThat(sent.path("sha256").asText()).hasSize(64);
    assertThat(sent.path("md5").asText()).hasSize(32);
    assertThat(sent.path("etag").asText()).isNotEmpty();
    assertThat(inputs.get(1).path("leftOut").asText()).isEqualTo("file.empty");
    assertThat(inputs.get(1).has("sha256")).isFalse();
  }

  @Test
  void tellsThePlanInWords() throws IOException {
    var plan = json(SampleModelArchives.manifest()).path("plan");

    assertThat(plan.path("coordinateSystem").asText()).isEqualTo("EPSG:32632");
    assertThat(plan.path("products")).hasSize(2);
    assertThat(plan.path("products").get(0).path("kind").asText()).isEqualTo("3d");
    assertThat(plan.path("products").get(0).path("quality").asText()).isEqualTo("medium");
    assertThat(plan.path("products").get(0).path("formats").get(0).asText()).isEqualTo("b3dm");
    assertThat(plan.path("products").get(1).path("scene").asText()).isEqualTo("city");
  }

  @Test
  void keepsWhatBelongsToOneRunApart() throws IOException {
    var manifest = SampleModelArchives.manifest();
    var later =
        new Manifest(
            manifest.subject(),
            manifest.plan(),
            manifest.inputs(),
            manifest.models(),
            Map.of("upload_callback", 7L),
            new Manifest.Times(Instant.EPOCH, Instant.EPOCH));

    var one = json(manifest);
    var two = json(later);

    assertThat(one.path("run")).isNotEqualTo(two.path("run"));
    for (var stable : new String[] {"format", "inputs", "plan", "models"}) {
      assertThat(one.path(stable)).isEqualTo(two.path(stable));
    }
    assertThat(one.path("run").path("models").path("3d").asText()).isEqualTo("m-1");
    assertThat(one.path("run").path("objects").path("DJI_0001.JPG").asText())
        .isEqualTo("open_model/prj/g1/DJI_0001.JPG");
    assertThat(one.path("run").path("simulated").asBoolean()).isTrue();
  }

  @Test
  void writesTheSameBytesEachTimeOnLinesOfTheirOwn() throws IOException {
    var text = text(SampleModelArchives.manifest());

    assertThat(text(SampleModelArchives.manifest())).isEqualTo(text);
    assertThat(text).startsWith("{\n  \"format\" : ").endsWith("}\n").doesNotContain("\r");
  }
}
