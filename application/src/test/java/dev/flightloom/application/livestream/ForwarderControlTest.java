package dev.flightloom.application.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderFilter;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.PageRequest;
import org.junit.jupiter.api.Test;

class ForwarderControlTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");

  private final InMemoryForwarders forwarders = new InMemoryForwarders(PROJECT);
  private final ForwarderControl control = new ForwarderControl(forwarders);
  private final ForwarderQueries queries = new ForwarderQueries(forwarders);

  @Test
  void refusesANameThatIsTakenBeforeTheCall() {
    control.create(PROJECT, SampleForwarder.rtmp("north"));
    assertThat(refusal(SampleForwarder.gb28181("north")).code()).isEqualTo("forwarder.name-taken");
    assertThat(forwarders.creations()).isEqualTo(1);
  }

  @Test
  void refusesAnAddressThatIsTakenWithoutShowingItsKey() {
    control.create(PROJECT, SampleForwarder.rtmp("north"));
    var same = SampleForwarder.rtmp("north");
    var refusal = refusal(new NewForwarder("other", same.device(), same.camera(), same.target()));
    assertThat(refusal.code()).isEqualTo("forwarder.address-taken");
    assertThat(refusal.message()).contains("rtmp://ingest.example.net/north/****");
  }

  @Test
  void stopsAtTwenty() {
    for (var i = 0; i < Forwarder.MOST; i++) {
      control.create(PROJECT, SampleForwarder.rtmp("f-" + i));
    }
    assertThat(refusal(SampleForwarder.rtmp("one-more")).code()).isEqualTo("forwarder.limit");
    assertThat(forwarders.creations()).isEqualTo(Forwarder.MOST);
  }

  @Test
  void listsByNameInPages() {
    control.create(PROJECT, SampleForwarder.rtmp("south"));
    control.create(PROJECT, SampleForwarder.rtmp("east"));
    control.create(PROJECT, SampleForwarder.rtmp("north"));
    var page = queries.list(PROJECT, ForwarderFilter.ALL, new PageRequest(1, 2));
    assertThat(page.items()).extracting(Forwarder::name).containsExactly("east", "north");
    assertThat(page.total()).isEqualTo(3);
    var behind = queries.list(PROJECT, ForwarderFilter.ALL, new PageRequest(9, 2));
    assertThat(behind.items()).isEmpty();
  }

  @Test
  void findsOneAndNamesOneThatIsMissing() {
    control.create(PROJECT, SampleForwarder.rtmp("north"));
    control.switchForwarder(PROJECT, new ForwarderId("conv-1"), true);
    assertThat(queries.find(PROJECT, new ForwarderId("conv-1")).enabled()).isTrue();
    control.delete(PROJECT, new ForwarderId("conv-1"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.find(PROJECT, new ForwarderId("conv-1")))
        .withMessageContaining("conv-1");
  }

  private Failure refusal(NewForwarder wanted) {
    return catchThrowableOfType(Failure.class, () -> control.create(PROJECT, wanted));
  }
}
