package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.JournalByHand;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import java.nio.file.Path;
import java.util.List;

/** A process that notes files one by one and says each name afterwards, until it is killed. */
final class KilledWriter {

  private KilledWriter() {}

  public static void main(String[] arguments) throws Exception {
    try (var hand = JournalByHand.at(Path.of(arguments[0]))) {
      var uploads = new JdbcUploadJournal(hand.journal());
      var id = new ReconstructionId(arguments[1]);
      var sending = new FileState.Sending(new GrantId("g-1"));
      var last = SampleCapture.photos(5000).size();
      for (var number = 1; number <= last; number++) {
        var name = "DJI_%04d.JPG".formatted(number);
        uploads.record(id, List.of(SampleCapture.file(name, number).in(sending)));
        System.out.println(name);
      }
    }
  }
}
