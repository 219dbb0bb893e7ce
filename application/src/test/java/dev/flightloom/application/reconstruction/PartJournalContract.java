package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.application.reconstruction.port.out.PartJournal.OpenUpload;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every journal of parts does. */
public interface PartJournalContract {

  /** Object of most tests. */
  ObjectKey KEY = new ObjectKey("open_model/prj/g-1/DJI_0001.JPG");

  /** An empty journal, the same one during a test. */
  PartJournal parts();

  /** A reconstruction that the journal knows. */
  ReconstructionId reconstruction(String id);

  @Test
  default void findsNothingBeforeAnUploadHasBegun() {
    assertThat(parts().find(reconstruction("r-1"), KEY)).isEmpty();
  }

  @Test
  default void findsAnUploadThatHasNoPartsYet() {
    var id = reconstruction("r-1");
    parts().begin(id, KEY, "u-1", 8_000_000_000L);

    assertThat(parts().find(id, KEY)).contains(new OpenUpload("u-1", 8_000_000_000L, Map.of()));
    assertThat(parts().find(reconstruction("r-2"), KEY)).isEmpty();
    assertThat(parts().find(id, new ObjectKey("open_model/other"))).isEmpty();
  }

  @Test
  default void listsFinishedPartsByNumber() {
    var id = reconstruction("r-1");
    parts().begin(id, KEY, "u-1", 5);
    parts().finished(id, KEY, 10, new ETag("ten"));
    parts().finished(id, KEY, 2, new ETag("two"));

    assertThat(parts().find(id, KEY).orElseThrow().parts())
        .containsExactly(entry(2, new ETag("two")), entry(10, new ETag("ten")));
  }

  @Test
  default void keepsTheLastMarkOfAPartThatWasSentTwice() {
    var id = reconstruction("r-1");
    parts().begin(id, KEY, "u-1", 5);
    parts().finished(id, KEY, 1, new ETag("first"));
    parts().finished(id, KEY, 1, new ETag("second"));

    assertThat(parts().find(id, KEY).orElseThrow().parts())
        .containsExactly(entry(1, new ETag("second")));
  }

  @Test
  default void forgetsTheOlderUploadWhenANewOneBegins() {
    var id = reconstruction("r-1");
    parts().begin(id, KEY, "u-1", 5);
    parts().finished(id, KEY, 1, new ETag("one"));
    parts().begin(id, KEY, "u-2", 6);

    assertThat(parts().find(id, KEY)).contains(new OpenUpload("u-2", 6, Map.of()));
  }

  @Test
  default void forgetsACompletedUpload() {
    var id = reconstruction("r-1");
    parts().begin(id, KEY, "u-1", 5);
    parts().finished(id, KEY, 1, new ETag("one"));
    parts().forget(id, KEY);
    parts().forget(id, KEY);

    assertThat(parts().find(id, KEY)).isEmpty();
  }

  @Test
  default void refusesAPartOfAnUploadThatNeverBegan() {
    var id = reconstruction("r-1");

    assertThatIllegalStateException()
        .isThrownBy(() -> parts().finished(id, KEY, 1, new ETag("one")))
        .withMessageContaining(KEY.value());
  }
}
