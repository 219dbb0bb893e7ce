package dev.flightloom.adapters.flighthub.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.project.NewMember;
import java.util.List;

/** People for a project, in a list and never as a flat object (contract 3.5, contract 14.14). */
record MembersWire(List<MemberWire> addUsers) {

  /** One of them; without a nickname nothing is sent for it. */
  record MemberWire(String userId, String role, @JsonInclude(Include.NON_EMPTY) String nickname) {}

  static MembersWire of(List<NewMember> members) {
    return new MembersWire(
        members.stream()
            .map(it -> new MemberWire(it.user().value(), it.role().word(), it.nickname()))
            .toList());
  }
}
