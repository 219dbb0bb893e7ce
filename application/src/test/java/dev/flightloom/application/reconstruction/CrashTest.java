package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.build.Room;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the process at every single call to the outside, before or after its effect. */
class CrashTest {

  private static final int PHOTOS = 7;

  /** When the process dies. */
  enum Moment {
    BEFORE_THE_EFFECT,
    AFTER_THE_EFFECT
  }

  /** Where the photos come from. */
  enum Origin {
    FOLDER,
    FLIGHT;

    Laboratory laboratory() {
      var lab = new Laboratory().oneFileAtATime();
      return this == FOLDER ? lab.withPhotos(PHOTOS) : lab.withFlightOf(PHOTOS);
    }

    ReconstructionId create(Laboratory lab) {
      return this == FOLDER
          ? lab.create(ModelKind.MESH).id()
          : lab.createFromFlight(false, ModelKind.MESH).id();
    }
  }

  static Stream<Arguments> deaths() {
    return Stream.of(Origin.values())
        .flatMap(origin -> Stream.of(Moment.values()).map(moment -> Arguments.of(origin, moment)));
  }

  @ParameterizedTest
  @MethodSource("deaths")
  void losesNothingAndRepeatsNothingWhereverTheProcessDies(Origin origin, Moment moment) {
    var undisturbed = origin.laboratory();
    undisturbed.run(origin.create(undisturbed));
    var inputs = undisturbed.manifest().inputs();
    var calls = Mortal.callsOf(origin);
    assertThat(calls).isGreaterThan(60);

    for (var last = 1; last <= calls; last++) {
      survives(last, origin, moment, inputs);
    }
  }

  private static void survives(int last, Origin origin, Moment moment, List<CaptureFile> inputs) {
    var lab = origin.laboratory();
    var id = origin.create(lab);
    var mortal = new Mortal(last, moment);
    var process = lab.process(mortal, Room.leftToFlightHub(Duration.ofSeconds(30)));
    assertThatThrownBy(() -> new RunReconstructionService(process, lab.clock()::advance).run(id, 5))
        .as("dies at call %d", last)
        .satisfies(thrown -> assertThat(rootOf(thrown)).isInstanceOf(Death.class));

    assertThat(lab.run(id).stage())
        .as("goes on after dying at %s, call %d %s", mortal.where, last, moment)
        .isEqualTo(new Stage.Finished());
    assertThat(lab.engine.effectiveStarts()).as("starts after %s", mortal.where).isEqualTo(1);
    assertThat(lab.store.puts()).as("puts after %s", mortal.where).isEqualTo(PHOTOS);
    for (var file : inputs) {
      assertThat(lab.resources.timesRegistered(new ObjectName(file.name().value())))
          .as("callbacks of %s after %s", file.name(), mortal.where)
          .isEqualTo(1);
    }
    assertThat(proofs(lab.manifest().inputs()))
        .as("manifest after %s", mortal.where)
        .isEqualTo(proofs(inputs));
  }

  /** Everything but the key, which names the grant, and a grant may be lost with the process. */
  private static List<String> proofs(List<CaptureFile> inputs) {
    return inputs.stream()
        .map(file -> file.path() + file.sizeInBytes() + file.state().step() + hashesOf(file))
        .toList();
  }

  private static String hashesOf(CaptureFile file) {
    return file.state() instanceof FileState.Registered(var object)
        ? object.hashes() + " " + object.etag()
        : "";
  }

  private static Throwable rootOf(Throwable thrown) {
    var root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** The end of a process; nothing may catch it. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Counts calls through every port and dies at one of them; afterwards nothing answers. */
  private static final class Mortal implements Laboratory.Wrapping {

    private final AtomicInteger made = new AtomicInteger();
    private final int last;
    private final Moment moment;
    private volatile String where = "";

    Mortal(int last, Moment moment) {
      this.last = last;
      this.moment = moment;
    }

    static int callsOf(Origin origin) {
      var lab = origin.laboratory();
      var id = origin.create(lab);
      var immortal = new Mortal(Integer.MAX_VALUE, Moment.BEFORE_THE_EFFECT);
      var process = lab.process(immortal, Room.leftToFlightHub(Duration.ofSeconds(30)));
      new RunReconstructionService(process, lab.clock()::advance).run(id, 5);
      return immortal.made.get();
    }

    @Override
    public <T> T wrap(Class<T> port, T fake) {
      return port.cast(
          Proxy.newProxyInstance(
              port.getClassLoader(),
              new Class<?>[] {port},
              (_, method, arguments) -> {
                if (method.getName().equals("filesPerCallback")) {
                  return method.invoke(fake, arguments);
                }
                var number = made.incrementAndGet();
                if (number > last || (number == last && moment == Moment.BEFORE_THE_EFFECT)) {
                  die(number, port, method.getName());
                }
                try {
                  return method.invoke(fake, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                } finally {
                  if (number == last) {
                    die(number, port, method.getName());
                  }
                }
              }));
    }

    private void die(int number, Class<?> port, String method) {
      if (number == last) {
        where = port.getSimpleName() + "." + method;
      }
      throw new Death();
    }
  }
}
