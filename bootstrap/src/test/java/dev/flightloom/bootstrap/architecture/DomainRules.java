package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Optional;

/** R8: the domain consists of values. */
final class DomainRules {

  private DomainRules() {}

  static ArchRule shape(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.domain())
        .and(describe("are named", type -> !type.isAnonymousClass() && !isSynthetic(type)))
        .should(ArchCondition.from(aValue(tree)));
  }

  static ArchRule members(Tree tree) {
    return CompositeArchRule.of(
        List.of(
            noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree.domain())
                .should()
                .haveNameMatching("set[A-Z].*"),
            codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree.domain())
                .should(ArchCondition.from(plainSignature())),
            fields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree.domain())
                .should(ArchCondition.from(plainType()))));
  }

  private static DescribedPredicate<JavaClass> aValue(Tree tree) {
    return describe(
        "a record, an enum, an interface or a failure",
        type ->
            type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(tree.root() + ".domain.failure.Failure")
                || type.getSimpleName().equals("IllegalTransition"));
  }

  private static DescribedPredicate<JavaCodeUnit> plainSignature() {
    return describe(
        "without arrays and optional parameters",
        unit ->
            isMadeByTheCompiler(unit)
                || (!unit.getRawReturnType().isArray()
                    && unit.getRawParameterTypes().stream().noneMatch(DomainRules::isUnwanted)));
  }

  private static DescribedPredicate<JavaField> plainType() {
    return describe(
        "neither array nor optional",
        field ->
            field.getModifiers().contains(JavaModifier.SYNTHETIC)
                || !isUnwanted(field.getRawType()));
  }

  private static boolean isUnwanted(JavaClass type) {
    return type.isArray() || type.isEquivalentTo(Optional.class);
  }

  private static boolean isMadeByTheCompiler(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.SYNTHETIC)
        || (unit.getOwner().isEnum() && List.of("values", "$values").contains(unit.getName()));
  }

  private static boolean isSynthetic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
