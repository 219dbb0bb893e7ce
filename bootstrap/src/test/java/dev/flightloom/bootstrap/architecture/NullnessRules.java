package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** R10, as far as class files tell; {@link PackageSentenceTest} reads the sentences. */
final class NullnessRules {

  private NullnessRules() {}

  static ArchRule nullMarked(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.all())
        .should(
            ArchCondition.from(
                describe(
                    "in a package that is @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));
  }
}
