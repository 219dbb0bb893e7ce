package dev.flightloom.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the class files of all modules against the house rules. */
class ArchitectureTest {

  private static final JavaClasses HOUSE = Tree.HOUSE.mainClasses();

  static Stream<HouseRule> rules() {
    return HouseRules.in(Tree.HOUSE).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theHouseKeepsItsRules(HouseRule rule) {
    rule.rule().check(HOUSE);
  }

  @Test
  void noLayerIsEmpty() {
    assertThat(HexagonRules.emptyLayers(Tree.HOUSE, HOUSE)).isEmpty();
  }

  @Test
  void noClassNorTestNamesAMockLibrary() {
    PurityRules.noMocks(Tree.HOUSE, PurityRules.MOCK_LIBRARIES).check(Tree.HOUSE.classes());
  }
}
