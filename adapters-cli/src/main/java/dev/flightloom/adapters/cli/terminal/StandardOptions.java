package dev.flightloom.adapters.cli.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command. */
@Command(
    mixinStandardHelpOptions = true,
    sortOptions = false,
    descriptionHeading = "%n",
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage",
      "3:findings of the preflight stop it",
      "4:the job is left open and can be resumed",
      "5:a person has to decide",
      "130:interrupted"
    })
public class StandardOptions {
  @Option(
      names = "--verbose",
      order = 100,
      description = "Show the stack trace of an unexpected error.")
  boolean verbose;
}
