package dev.flightloom.application.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.wayline.port.out.ScratchFiles;
import dev.flightloom.domain.failure.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ScratchFiles} does. */
public interface ScratchFilesContract {

  /** The port. */
  ScratchFiles scratch();

  @Test
  default void leavesNothingBehind() {
    var path = scratch().use(it -> write(it));

    assertThat(path).doesNotExist();
    assertThat(path.getParent()).doesNotExist();
  }

  @Test
  default void leavesNothingBehindWhenTheWorkFails() {
    List<Path> used = new ArrayList<>();

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() ->
            scratch()
                .use(it -> {
                  used.add(write(it));
                  throw new Rejected("route-file.bomb", "bomb", "");
                }));

    assertThat(used.getFirst().getParent()).doesNotExist();
  }

  @Test
  default void givesEachWorkAPathOfItsOwn() {
    scratch()
        .use(outer ->
            scratch()
                .use(inner -> {
                  assertThat(inner).isNotEqualTo(outer).doesNotExist();
                  return inner;
                }));
  }

  private static Path write(Path path) {
    assertThat(path).doesNotExist();
    try {
      return Files.writeString(path, "work");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
