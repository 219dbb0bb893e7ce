package dev.flightloom.adapters.flighthub.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.project.port.out.Projects;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectPagesTest {
  @Inject Projects projects;
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
  void readsPagesUntilOneIsShort() {
    answersPage(1, 100);
    answersPage(101, 150);
    assertThat(projects.all()).hasSize(150);
    assertThat(stub.requests()).hasSize(2);
    assertThat(stub.last().line()).contains("page=2");
  }

  @Test
  void stopsWhenAPageBringsNothingNew() {
    answersPage(1, 100);
    answersPage(1, 100);
    assertThat(projects.all()).hasSize(100);
    assertThat(stub.requests()).hasSize(2);
  }

  @Test
  void stopsAtAnEmptyPage() {
    answersPage(1, 100);
    stub.answersSample("project/list-null.json");
    assertThat(projects.all()).hasSize(100);
  }

  private void answersPage(int first, int last) {
    var list =
        IntStream.rangeClosed(first, last)
            .mapToObj(n ->
                "{\"uuid\":\"p-%d\",\"name\":\"n\",\"created_at\":1,\"updated_at\":1}".formatted(n))
            .collect(Collectors.joining(","));
    stub.answers(
        200,
        "Content-Type: application/json",
        "{\"code\":0,\"message\":\"\",\"data\":{\"list\":[" + list + "]}}");
  }
}
