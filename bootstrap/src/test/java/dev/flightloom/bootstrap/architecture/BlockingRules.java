package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** R14: virtual threads do the waiting, so no signature outside adapters promises a later value. */
final class BlockingRules {

  private static final List<String> REACTIVE =
      List.of("io.smallrye.mutiny.", "org.reactivestreams.", "java.util.concurrent.Flow");

  private BlockingRules() {}

  static ArchRule signatures(Tree tree) {
    return codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(tree.all())
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(tree.adapters())
        .should(ArchCondition.from(blocking()));
  }

  private static DescribedPredicate<JavaCodeUnit> blocking() {
    return describe(
        "without reactive types in the signature",
        unit ->
            Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream())
                .noneMatch(BlockingRules::isReactive));
  }

  private static boolean isReactive(JavaClass type) {
    return REACTIVE.stream().anyMatch(type.getName()::startsWith)
        || type.isAssignableTo(java.util.concurrent.CompletionStage.class);
  }
}
