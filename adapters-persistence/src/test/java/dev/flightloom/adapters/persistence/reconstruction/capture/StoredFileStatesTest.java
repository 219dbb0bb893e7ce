package dev.flightloom.adapters.persistence.reconstruction.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.adapters.persistence.client.Variants;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoredFileStatesTest {

  @Test
  void keepsEveryState() {
    var object = SampleCapture.stored(SampleCapture.grant("g-1", SampleCapture.TAKEN), "a.JPG");
    var states =
        List.of(
            new FileState.Planned(),
            new FileState.Sending(new GrantId("g-1")),
            new FileState.Stored(object),
            new FileState.CallingBack(object),
            new FileState.Registered(object),
            new FileState.LeftOut(Finding.Code.UNREADABLE));

    assertThat(states.stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(Variants.of(FileState.class));
    assertThat(states)
        .allSatisfy(state -> {
          var text = FileStateJson.write(state).toString();

          assertThat(FileStateJson.read(state.step(), Members.parse(text))).isEqualTo(state);
        });
  }
}
