package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Receipt;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Resource;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CaptureResources} does; long, as the port has many sides. */
public interface CaptureResourcesContract {

  /** The port. */
  CaptureResources resources();

  /** A project that our key may use. */
  ProjectId project();

  /** A project that our key may not use. */
  ProjectId foreignProject();

  /** FlightHub's time. */
  Instant now();

  /** Puts a small object into the bucket under {@code grant}. */
  StoredObject store(UploadGrant grant, ObjectName name);

  /** Makes FlightHub answer callbacks without names, as the older page says. */
  void answerOnlyTheCount();

  /** Breaks the connection of the next callback before it has any effect. */
  void loseNextCallbackBeforeItsEffect();

  /** Breaks the connection of the next callback after it had its effect. */
  void loseNextCallbackAfterItsEffect();

  /** Makes the next callback meet a FlightHub that asks to slow down. */
  void throttleNextCallback();

  @Test
  default void givesEveryGrantItsOwnId() {
    assertThat(resources().grant(project()).id()).isNotEqualTo(resources().grant(project()).id());
  }

  @Test
  default void givesAGrantThatIsStillGood() {
    assertThat(resources().grant(project()).expiresAt()).isAfter(now());
  }

  @Test
  default void givesAGrantWithAPlaceForEveryFile() {
    assertThat(resources().grant(project()).keyFor(new ObjectName("A 1.JPG")).value())
        .endsWith("A 1.JPG");
  }

  @Test
  default void keepsTheSecretsOfAGrantOutOfItsText() {
    var grant = resources().grant(project());
    assertThat(grant.toString())
        .doesNotContain(grant.credentials().secretAccessKey())
        .doesNotContain(grant.callbackParameter());
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> resources().grant(foreignProject()));
  }

  @Test
  default void acceptsWhatIsStored() {
    assertThat(register(newResource(), "a.jpg", "b.jpg"))
        .isEqualTo(new Receipt.Accepted(names("a.jpg", "b.jpg")));
  }

  @Test
  default void countsWhatIsStoredInTheOlderVersion() {
    answerOnlyTheCount();
    assertThat(register(newResource(), "a.jpg", "b.jpg")).isEqualTo(new Receipt.Counted(2));
  }

  @Test
  default void collectsSeveralCallbacksInOneResource() {
    var resource = newResource();
    register(resource, "a.jpg", "b.jpg");
    register(resource, "c.jpg");
    var found = resources().find(project(), resource).orElseThrow();
    assertThat(found.files()).hasSameElementsAs(names("a.jpg", "b.jpg", "c.jpg"));
    assertThat(found.state()).isEqualTo(Resource.State.IMPORTED);
    assertThat(found.id()).isEqualTo(resource);
  }

  @Test
  default void findsNoResourceBeforeTheFirstCallback() {
    assertThat(resources().find(project(), newResource())).isEmpty();
  }

  @Test
  default void doesNotKnowHowACallbackEndedThatWasLostBeforeItsEffect() {
    var resource = newResource();
    loseNextCallbackBeforeItsEffect();
    assertThat(register(resource, "a.jpg")).isInstanceOf(Receipt.Unknown.class);
    assertThat(resources().find(project(), resource)).isEmpty();
  }

  @Test
  default void doesNotKnowHowACallbackEndedThatWasLostAfterItsEffect() {
    var resource = newResource();
    loseNextCallbackAfterItsEffect();
    assertThat(register(resource, "a.jpg")).isInstanceOf(Receipt.Unknown.class);
    assertThat(resources().find(project(), resource))
        .map(Resource::files)
        .hasValueSatisfying(files -> assertThat(files).hasSameElementsAs(names("a.jpg")));
  }

  @Test
  default void tellsWhenToSlowDownBeforeAnyEffect() {
    var resource = newResource();
    throttleNextCallback();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> register(resource, "a.jpg"));
    assertThat(resources().find(project(), resource)).isEmpty();
  }

  /** Hides contract 14.2: one page allows 100 files in a callback, the other says nothing. */
  @Test
  default void refusesMoreFilesThanOneCallbackHolds() {
    var grant = resources().grant(project());
    var object = store(grant, new ObjectName("a.jpg"));
    var files =
        IntStream.rangeClosed(0, resources().filesPerCallback())
            .mapToObj(n -> new ObjectName(n + ".jpg"))
            .collect(Collectors.toMap(Function.identity(), _ -> object));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            resources()
                .register(project(), new Registration(newResource(), "quarry", files), grant));
  }

  @Test
  default void refusesAFileOfAnotherGrant() {
    var object = store(resources().grant(project()), new ObjectName("a.jpg"));
    var registration =
        new Registration(newResource(), "quarry", Map.of(new ObjectName("a.jpg"), object));
    var other = resources().grant(project());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resources().register(project(), registration, other));
  }

  @Test
  default void deletesAResource() {
    var resource = newResource();
    register(resource, "a.jpg");
    resources().delete(project(), resource);
    assertThat(resources().find(project(), resource).map(Resource::state))
        .isNotEqualTo(Optional.of(Resource.State.IMPORTED));
  }

  @Test
  default void doesNotMindDeletingWhatIsNotThere() {
    assertThatCode(() -> resources().delete(project(), newResource())).doesNotThrowAnyException();
  }

  private Receipt register(ResourceId resource, String... names) {
    var grant = resources().grant(project());
    var files =
        names(names).stream()
            .collect(Collectors.toMap(Function.identity(), name -> store(grant, name)));
    return resources().register(project(), new Registration(resource, "quarry", files), grant);
  }

  private static Set<ObjectName> names(String... names) {
    return Set.of(names).stream().map(ObjectName::new).collect(Collectors.toSet());
  }

  private static ResourceId newResource() {
    return new ResourceId(UUID.randomUUID().toString());
  }
}
