package dev.flightloom.application.wayline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.application.wayline.port.out.RouteStore.Fetched;
import dev.flightloom.application.wayline.port.out.RouteStore.Stored;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.RouteName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every implementation of {@link RouteStore} does. */
public interface RouteStoreContract {

  /** The port. */
  RouteStore store();

  /** A grant that is valid. */
  StorageGrant grant();

  /** A grant whose keys have ended. */
  StorageGrant expiredGrant();

  /** A link to {@code content}. */
  DownloadLink linkTo(byte[] content);

  /** A link to {@code content} that has ended. */
  DownloadLink expiredLinkTo(byte[] content);

  /** What lies under a key. */
  byte[] stored(String key);

  @Test
  default void storesBelowThePrefixUnderTheNameOfTheRoute(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("a.kmz"), "a route");

    var first = store().store(grant(), new RouteName("Nord zaun"), file);
    var second = store().store(grant(), new RouteName("Nord zaun"), file);

    assertThat(first).isNotEqualTo(second);
    assertThat(first)
        .isInstanceOfSatisfying(
            Stored.Under.class,
            it -> {
              assertThat(it.key()).startsWith(grant().store().keyPrefix() + "/");
              assertThat(it.key()).endsWith("/Nord zaun.kmz");
              assertThat(stored(it.key())).asString(StandardCharsets.UTF_8).isEqualTo("a route");
            });
  }

  @Test
  default void tellsThatAGrantHasExpired(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("a.kmz"), "a route");

    assertThat(store().store(expiredGrant(), new RouteName("old"), file))
        .isEqualTo(new Stored.GrantExpired());
  }

  @Test
  default void fetchesWhatALinkLeadsTo(@TempDir Path folder) {
    var content = "a route".getBytes(StandardCharsets.UTF_8);
    var target = folder.resolve("b.kmz");

    assertThat(store().fetch(linkTo(content), target)).isEqualTo(new Fetched.Whole(content.length));
    assertThat(target).hasBinaryContent(content);
  }

  @Test
  default void tellsThatALinkHasExpiredAndLeavesNothingBehind(@TempDir Path folder) {
    var target = folder.resolve("b.kmz");

    assertThat(store().fetch(expiredLinkTo(new byte[3]), target))
        .isEqualTo(new Fetched.LinkExpired());
    assertThat(target).doesNotExist();
  }
}
