package dev.flightloom.application.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.flightloom.application.system.port.out.JournalOwnership;
import dev.flightloom.domain.failure.Conflict;
import org.junit.jupiter.api.Test;

/** What every ownership of a journal does. */
public interface JournalOwnershipContract {

  /** A journal that nobody works on. */
  JournalOwnership free() throws Exception;

  /** A journal on which process {@link #holder} works. */
  JournalOwnership heldByAnother() throws Exception;

  /** Process id of the other one. */
  long holder();

  @Test
  default void claimsAFreeJournalAsOftenAsAsked() throws Exception {
    var ownership = free();
    ownership.claim();

    assertThatNoException().isThrownBy(ownership::claim);
  }

  @Test
  default void namesTheProcessThatHoldsTheJournalAndTheRemedy() throws Exception {
    var ownership = heldByAnother();

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(ownership::claim)
        .satisfies(failure -> {
          assertThat(failure.code()).isEqualTo("journal.in-use");
          assertThat(failure.message())
              .contains(Long.toString(holder()))
              .contains(ownership.location());
          assertThat(failure.remedy()).isNotBlank();
        });
  }

  @Test
  default void saysWhereTheJournalIs() throws Exception {
    assertThat(free().location()).isNotBlank();
  }
}
