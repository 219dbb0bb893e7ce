package dev.flightloom.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R15: each rule rejects a deliberately wrong class, and leaves a right one alone. */
class ArchitectureBitesTest {

  private static final Tree RIGHT = new Tree("dev.flightloom.right");
  private static final String WORK_ENGINE = "R11 the work engine has one place";

  static Stream<Bite> bites() {
    return Bite.all().stream();
  }

  static Stream<HouseRule> rules() {
    return HouseRules.in(RIGHT).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bites")
  void aWrongHouseIsRejectedByItsRuleAndByNoOther(Bite bite) {
    var classes = bite.house().classes();
    var breaking =
        HouseRules.in(bite.house()).stream()
            .filter(rule -> !complaints(rule.rule(), classes).isEmpty())
            .toList();
    assertThat(breaking).extracting(HouseRule::name).containsExactly(bite.rule());
    assertThat(complaints(breaking.getFirst().rule(), classes))
        .anySatisfy(complaint -> assertThat(complaint).contains(bite.words()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRightHouseIsLeftAlone(HouseRule rule) {
    assertThat(complaints(rule.rule(), RIGHT.classes())).isEmpty();
  }

  @Test
  void everyRuleBites() {
    var biting = Stream.concat(Stream.of(WORK_ENGINE), bites().map(Bite::rule));
    assertThat(biting.distinct().toList())
        .containsExactlyInAnyOrderElementsOf(rules().map(HouseRule::name).toList());
  }

  @Test
  void aWorkEngineIsRejectedOutsideItsPlace() {
    var house = new Tree("dev.flightloom.wrong.r11.engine.house");
    var rule = FrameworkRules.workEngine(house, List.of("dev.flightloom.wrong.r11.engine.library"));
    assertThat(complaints(rule, house.classes()))
        .isNotEmpty()
        .allSatisfy(complaint -> assertThat(complaint).contains("Timetable", "Scheduler"));
  }

  @Test
  void aMockLibraryIsRejectedAlsoInTests() {
    var house = new Tree("dev.flightloom.wrong.mock.house");
    var rule = PurityRules.noMocks(house, List.of("dev.flightloom.wrong.mock.library"));
    assertThat(complaints(rule, house.classes()))
        .isNotEmpty()
        .allSatisfy(complaint -> assertThat(complaint).contains("DeviceQueriesTest", "Mock"));
  }

  @Test
  void aMissingLayerIsNamed() {
    var house = new Tree("dev.flightloom.wrong.r01.rest");
    assertThat(HexagonRules.emptyLayers(house, house.classes()))
        .contains("domain", "use cases", "adapters flighthub", "simulator", "bootstrap")
        .doesNotContain("driven ports", "adapters rest");
    assertThat(HexagonRules.emptyLayers(RIGHT, RIGHT.classes())).isEmpty();
  }

  private static List<String> complaints(ArchRule rule, JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }
}
