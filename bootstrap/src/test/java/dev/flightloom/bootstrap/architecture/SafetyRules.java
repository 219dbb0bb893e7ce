package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** R16: what moves something needs a request id, and only the guard makes one. */
final class SafetyRules {

  private static final String GUARD = ".application.audit.CommandGuard";

  private SafetyRules() {}

  static ArchRule guarded(Tree tree) {
    return codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(tree.application())
        .should(ArchCondition.from(leaveRequestIdsToTheGuard(tree)));
  }

  private static DescribedPredicate<JavaCodeUnit> leaveRequestIdsToTheGuard(Tree tree) {
    var requestId = tree.root() + ".domain.audit.RequestId";
    return describe(
        "leaving request ids to the guard",
        unit ->
            unit.getOwner().getName().equals(tree.root() + GUARD)
                || unit.getCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getName().equals(requestId))
                    .noneMatch(call ->
                        call.getName().equals("<init>") || call.getName().equals("random")));
  }
}
