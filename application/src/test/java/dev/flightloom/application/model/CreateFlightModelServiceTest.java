package dev.flightloom.application.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flightloom.application.flighttask.InMemoryFlightTasks;
import dev.flightloom.application.model.port.in.CreateFlightModel.Command;
import dev.flightloom.application.model.port.in.CreateFlightModel.Photos;
import dev.flightloom.application.model.port.in.CreateFlightModel.SystemChoice;
import dev.flightloom.application.project.InMemoryProjects;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreateFlightModelServiceTest {
  private static final Project HARBOUR = InMemoryProjects.project("p-1", "Harbour");
  private static final Photos FOLDER = new Photos.OfFolder(4711);
  private static final SystemChoice SITE = new SystemChoice.OfTheSite();

  private final InMemoryFlightModels models = new InMemoryFlightModels(HARBOUR.id());
  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  private final CreateFlightModelService service = new CreateFlightModelService(models, tasks);

  @Test
  void ordersInTheUtmZoneOfTheProject() {
    var creation = service.create(command(HARBOUR, FOLDER, SITE, Area.EVERYTHING));

    assertThat(creation.outcome()).isInstanceOf(Outcome.Known.class);
    assertThat(creation.order().system()).isEqualTo(new OutputSystem(32632));
    assertThat(models.ordered()).containsExactly(creation.order());
  }

  @Test
  void prefersTheZoneOfTheAreaAndTheSystemThatWasGiven() {
    var area =
        new Area.Within(
            List.of(
                new Area.Corner(-33.9, 18.4),
                new Area.Corner(-33.9, 18.5),
                new Area.Corner(-33.8, 18.5)));
    assertThat(service.create(command(HARBOUR, FOLDER, SITE, area)).order().system())
        .isEqualTo(new OutputSystem(32734));

    var given = new SystemChoice.Given(new OutputSystem(25832));
    assertThat(service.create(command(HARBOUR, FOLDER, given, area)).order().system())
        .isEqualTo(new OutputSystem(25832));
  }

  @Test
  void asksForASystemWhereNobodyKnowsThePlace() {
    var nowhere =
        new Project(
            HARBOUR.id(),
            "Nowhere",
            "",
            Position.UNKNOWN,
            HARBOUR.createdAt(),
            HARBOUR.updatedAt());
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> service.create(command(nowhere, FOLDER, SITE, Area.EVERYTHING)))
        .satisfies(it -> assertThat(it.code()).isEqualTo("model.no-place"));
    assertThat(models.ordered()).isEmpty();
  }

  @Test
  void takesTheFolderOfAFlightWhosePhotosAreAllThere() {
    know(new MediaFolder.Known(4812, 18, 18));
    var photos = flight("t-1", false);
    assertThat(service.create(command(HARBOUR, photos, SITE, Area.EVERYTHING)).order())
        .satisfies(order -> assertThat(order.mediaFolder()).isEqualTo(4812));
  }

  @Test
  void waitsForPhotosUnlessSomeMayBeMissing() {
    know(new MediaFolder.Known(4812, 18, 17));
    assertThat(refusal(flight("t-1", false)).message()).contains("17 of 18 files");
    var photos = flight("t-1", true);
    assertThat(service.create(command(HARBOUR, photos, SITE, Area.EVERYTHING)).order())
        .satisfies(order -> assertThat(order.mediaFolder()).isEqualTo(4812));
  }

  @Test
  void ordersNothingOfAFlightWithoutPhotos() {
    know(MediaFolder.UNTOLD);
    assertThat(refusal(flight("t-1", true)).code()).isEqualTo("model.media-missing");
    know(new MediaFolder.Known(4812, 18, 0));
    assertThat(refusal(flight("t-1", true)).code()).isEqualTo("model.media-missing");
    assertThat(models.ordered()).isEmpty();
  }

  @Test
  void namesAFlightThatIsNotThere() {
    tasks.put(HARBOUR.id(), InMemoryFlightTasks.task("t-1"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> service.create(command(HARBOUR, flight("t-9", false), SITE, Area.EVERYTHING)));
  }

  private void know(MediaFolder folder) {
    var task = InMemoryFlightTasks.task("t-1");
    tasks.put(
        HARBOUR.id(),
        new FlightTask(
            task.id(),
            task.name(),
            task.type(),
            task.status(),
            task.dock(),
            task.wayline(),
            task.plannedBegin(),
            task.plannedEnd(),
            task.lostLinkAction(),
            task.returnAltitudeInMetres(),
            task.returnMode(),
            task.resumePolicy(),
            folder));
  }

  private Conflict refusal(Photos photos) {
    return catchThrowableOfType(
        Conflict.class, () -> service.create(command(HARBOUR, photos, SITE, Area.EVERYTHING)));
  }

  private static Photos flight(String id, boolean someMayBeMissing) {
    return new Photos.OfTask(new TaskId(id), someMayBeMissing);
  }

  private static Command command(Project project, Photos photos, SystemChoice system, Area area) {
    return new Command(
        project,
        "crane-rails",
        Set.of(ModelKind.MESH, ModelKind.ORTHOPHOTO),
        photos,
        system,
        Settings.USUAL,
        area);
  }
}
