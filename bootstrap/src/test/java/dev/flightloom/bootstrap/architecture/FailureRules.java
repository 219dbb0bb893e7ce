package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** R13: one family of failures, and nobody swallows what he does not know. */
final class FailureRules {

  private static final Set<String> BROAD =
      Set.of("java.lang.Exception", "java.lang.RuntimeException");

  private FailureRules() {}

  static ArchRule oneFamily(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.all())
        .and()
        .areAssignableTo(Throwable.class)
        .should()
        .resideInAPackage(tree.root() + ".domain.failure")
        .orShould()
        .haveSimpleName("IllegalTransition");
  }

  static ArchRule narrowCatches(Tree tree) {
    return codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(tree.application())
        .should(ArchCondition.from(catchByName()));
  }

  private static DescribedPredicate<JavaCodeUnit> catchByName() {
    return describe(
        "catching named exceptions only",
        unit ->
            unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .map(JavaClass::getName)
                .noneMatch(BROAD::contains));
  }
}
