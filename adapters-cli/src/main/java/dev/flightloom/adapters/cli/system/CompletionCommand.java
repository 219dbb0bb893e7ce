package dev.flightloom.adapters.cli.system;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.StandardOptions;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the completion script for a shell; nothing is started for it. */
@Command(
    name = "completion",
    description = "Write the completion script of a shell to stdout.",
    footerHeading = "%nInstall:%n",
    footer = {
      "  now    . <(flightloom completion bash)",
      "  bash   flightloom completion bash > ~/.flightloom-completion",
      "         and in ~/.bashrc: . ~/.flightloom-completion",
      "  zsh    flightloom completion zsh > ~/.flightloom-completion",
      "         and in ~/.zshrc: autoload -U compinit && compinit",
      "                          . ~/.flightloom-completion"
    })
class CompletionCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  Shell shell = Shell.BASH;

  @Mixin StandardOptions options = new StandardOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  /** Shells that the one script serves. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The script switches to bash's way by itself when zsh reads it. */
  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.println(AutoComplete.bash("flightloom", spec.root().commandLine()));
    out.flush();
    return ExitCode.OK;
  }
}
