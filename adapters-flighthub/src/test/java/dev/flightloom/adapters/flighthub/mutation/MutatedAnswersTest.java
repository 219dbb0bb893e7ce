package dev.flightloom.adapters.flighthub.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.domain.failure.Failure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever FlightHub answers, a port gives a value or a failure that says what to do. */
@QuarkusTest
class MutatedAnswersTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final int MUTATIONS = 10_000;
  private static final long SEED = 20_261_127L;
  private static final int REPORTED = 20;
  private static final String JSON = "Content-Type: application/json";

  @Inject AnswerReaders readers;
  @Inject SwitchableEndpoint endpoint;

  private final WireStub stub = new WireStub();
  private final Map<String, String> broken = new TreeMap<>();

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
  void everyRecordedAnswerHasAReaderAndNoReaderLacksAnAnswer() throws IOException {
    assertThat(answers())
        .allSatisfy(file -> assertThat(readers.of(file)).as("readers of %s", file).hasSize(1));
    assertThat(readers.unused(answers())).isEmpty();
  }

  @Test
  @DisplayName("contract 15.27: answers may change without notice; 10 000 spoilt ones are survived")
  void givesAValueOrATypedFailureWhateverIsAnswered() throws IOException {
    var files = answers();
    for (var count = 0; count < MUTATIONS; count++) {
      var file = files.get(count % files.size());
      read(file, spoilt(file, SEED + count));
    }
    if (!broken.isEmpty()) {
      fail(broken.size() + " kinds of answers are not survived:\n" + report());
    }
  }

  private String spoilt(String file, long seed) {
    var text = Samples.text(file);
    return file.endsWith(".json")
        ? new Mutator(seed).spoil(text, Samples.tree(file))
        : text.substring(0, (int) (seed % text.length()));
  }

  private void read(String file, String body) {
    stub.forget();
    stub.answers(200, JSON, body);
    for (var reader : readers.of(file)) {
      survive(file, body, reader);
    }
  }

  private void survive(String file, String body, Supplier<?> reader) {
    try {
      assertThat(String.valueOf(reader.get())).isNotNull();
    } catch (Failure failure) {
      assertThat(failure.code()).contains(".");
    } catch (RuntimeException | StackOverflowError bug) {
      var kind = file.substring(0, file.indexOf('/')) + " " + bug.getClass().getSimpleName() + " " + at(bug);
      broken.putIfAbsent(kind, file + ": " + bug.getMessage() + "\n    " + cut(body));
    }
  }

  /** The first frame of ours. */
  private static String at(Throwable bug) {
    for (var frame : bug.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.flightloom.")) {
        return frame.toString();
      }
    }
    return bug.getStackTrace().length == 0 ? "" : bug.getStackTrace()[0].toString();
  }

  private String report() {
    var lines = new ArrayList<String>();
    broken.forEach((kind, example) -> lines.add(kind + "\n  " + example));
    return String.join("\n", lines.subList(0, Math.min(REPORTED, lines.size())));
  }

  private static String cut(String body) {
    return body.length() <= 600 ? body : body.substring(0, 600) + "...";
  }

  private static List<String> answers() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files
          .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches("[a-z]+/.*\\.(json|html)"))
          .filter(file -> !AnswerReaders.WRITTEN.matcher(file).matches())
          .sorted()
          .toList();
    }
  }
}
