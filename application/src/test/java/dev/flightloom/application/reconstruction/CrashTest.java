package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.build.Room;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills the process at every single call to the outside, before or after its effect. */
class CrashTest {

  private static final int PHOTOS = 7;

  /** When the process dies. */
  enum Moment {
    BEFORE_THE_EFFECT,
    AFTER_THE_EFFECT
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingAndRepeatsNothingWhereverTheProcessDies(Moment moment) {
    var undisturbed = laboratory();
    var expected = undisturbed.create(ModelKind.MESH).id();
    undisturbed.run(expected);
    var inputs = undisturbed.manifest().inputs();
    var calls = Mortal.callsOf(laboratory());
    assertThat(calls).isGreaterThan(60);

    for (var last = 1; last <= calls; last++) {
      survives(last, moment, inputs);
    }
  }

  private static void survives(int last, Moment moment, List<CaptureFile> inputs) {
    var lab = laboratory();
    var id = lab.create(ModelKind.MESH).id();
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

  private static Laboratory laboratory() {
    return new Laboratory().oneFileAtATime().withPhotos(PHOTOS);
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

    static int callsOf(Laboratory lab) {
      var id = lab.create(ModelKind.MESH).id();
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
