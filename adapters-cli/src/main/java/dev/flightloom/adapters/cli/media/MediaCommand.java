package dev.flightloom.adapters.cli.media;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of media. */
@Command(
    name = "media",
    description = "List and download the media of flights.",
    commandListHeading = "%nCommands:%n",
    subcommands = {MediaListCommand.class, MediaDownloadCommand.class})
class MediaCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
