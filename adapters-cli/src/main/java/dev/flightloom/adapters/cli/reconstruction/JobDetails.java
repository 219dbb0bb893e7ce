package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.application.reconstruction.port.in.ListFiles;
import dev.flightloom.application.reconstruction.port.in.ListFindings;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.vocabulary.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/** What the journal knows of one job beside the job itself. */
@Dependent
class JobDetails {
  private static final int EVENTS_AT_ONCE = 1000;

  private final Provider<ListEvents> listEvents;
  private final Provider<ListFiles> listFiles;
  private final Provider<ListFindings> listFindings;

  JobDetails(
      Provider<ListEvents> listEvents,
      Provider<ListFiles> listFiles,
      Provider<ListFindings> listFindings) {
    this.listEvents = listEvents;
    this.listFiles = listFiles;
    this.listFindings = listFindings;
  }

  List<Finding> findings(ReconstructionId id) {
    return listFindings.get().list(id);
  }

  /** The last {@code count} events in order. */
  List<ReconstructionEvent.Recorded> lastEvents(ReconstructionId id, int count) {
    var last = new ArrayDeque<ReconstructionEvent.Recorded>();
    var events = listEvents.get().list(id, 0, EVENTS_AT_ONCE);
    while (!events.isEmpty()) {
      for (var event : events) {
        last.addLast(event);
        if (last.size() > count) {
          last.removeFirst();
        }
      }
      events = listEvents.get().list(id, events.getLast().sequence(), EVENTS_AT_ONCE);
    }
    return List.copyOf(last);
  }

  /** Hands every file over, page by page. */
  void files(ReconstructionId id, Consumer<CaptureFile> reader) {
    var request = new PageRequest(1, PageRequest.LARGEST);
    var page = listFiles.get().list(id, request);
    page.items().forEach(reader);
    while (page.hasNext()) {
      request = new PageRequest(request.number() + 1, request.size());
      page = listFiles.get().list(id, request);
      page.items().forEach(reader);
    }
  }
}
