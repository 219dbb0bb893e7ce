package dev.flightloom.adapters.cli.project;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.AddMembers;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.UserId;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds people of the organisation to a project. */
@Dependent
@Unremovable
@Command(
    name = "add",
    description = "Add people of the organisation to a project; may be repeated.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom projects members add 1900000000000000001 --nickname \"Pilot B\"",
      "  flightloom projects members add 1900000000000000001 1900000000000000002"
          + " --role project-admin --project Quarry"
    })
class ProjectsMembersAddCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<AddMembers> addMembers;

  @Parameters(
      paramLabel = "USER",
      arity = "1..*",
      description = "Ids of users of the organisation.")
  List<String> users = List.of();

  @Option(
      names = "--role",
      order = 10,
      paramLabel = "WORD",
      description =
          "project-member (unless given), project-admin, or a word that FlightHub added since.")
  String role = ProjectRole.MEMBER.word();

  @Option(
      names = "--nickname",
      order = 11,
      paramLabel = "TEXT",
      description = "Callsign in the project; for one user only.")
  String nickname = "";

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ProjectsMembersAddCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<AddMembers> addMembers) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.addMembers = addMembers;
  }

  @Override
  public Startup startup() {
    members();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var members = members();
    banner.get().show();
    var project = findProject.get().find(output.project());
    addMembers.get().add(project.id(), members);
    if (output.json()) {
      var node = Json.object().put("project", project.id().value()).put("role", role);
      members.forEach(it -> node.withArray("added").add(it.user().value()));
      Json.printPretty(terminal.get(), node);
    } else {
      terminal
          .get()
          .print(
              Quantities.count(members.size(), "person")
                  .replace("persons", "people")
                  .concat(" in project " + project.name() + " as " + role + "."));
    }
    return ExitCode.OK;
  }

  private List<NewMember> members() {
    if (!nickname.isEmpty() && users.size() > 1) {
      throw Choices.wrong(spec, "--nickname is for one user, and " + users.size() + " are given");
    }
    var wanted = Choices.read(spec, "--role", role, ProjectRole::new);
    return users.stream()
        .map(it -> new NewMember(Choices.read(spec, "USER", it, UserId::new), wanted, nickname))
        .toList();
  }
}
