package dev.flightloom.adapters.rest.project;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.UserId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "MembersRequest",
    description = "People of the organisation who are to work in a project.",
    additionalProperties = Schema.False.class)
record MembersRequest(
    @Schema(
            required = true,
            type = SchemaType.ARRAY,
            implementation = MembersRequest.Person.class,
            minItems = 1)
        List<NewMember> members) {

  @Schema(name = "NewMember", additionalProperties = Schema.False.class)
  record Person(
      @Schema(required = true, examples = "1900000000000000001") String user,
      @Schema(
              required = true,
              description = "project-admin, project-member, or a word that FlightHub added since.",
              examples = "project-member")
          String role,
      @Schema(description = "Callsign in the project.", examples = "Pilot B") String nickname) {}

  private static final UserId NOBODY = new UserId("missing");

  static MembersRequest read(Members in) {
    var members = in.list("members", MembersRequest::member);
    return new MembersRequest(in.required("members", members, List.of()));
  }

  private static Optional<NewMember> member(Members.Entry entry) {
    var in = entry.members();
    var member =
        new NewMember(
            in.required("user", in.text("user", UserId::new), NOBODY),
            in.required("role", in.text("role", ProjectRole::new), ProjectRole.MEMBER),
            in.text("nickname").orElse(""));
    in.refuseOthers();
    return Optional.of(member);
  }
}
