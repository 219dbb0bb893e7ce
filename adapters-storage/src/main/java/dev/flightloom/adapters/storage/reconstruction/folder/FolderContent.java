package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A file that is opened anew by each reader; its size is 0 once it is gone. */
record FolderContent(FolderAccess access, CaptureSource.Folder source, String path)
    implements Content {

  @Override
  public long sizeInBytes() {
    try {
      return Files.size(access.file(source, path));
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    var channel = FileChannel.open(access.file(source, path), StandardOpenOption.READ);
    try {
      channel.position(offset);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return Channels.newInputStream(channel);
  }
}
