package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.project.ProjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The calls of one capability that read recorded answers, by patterns of file names. */
abstract class ReaderGroup {
  static final ProjectId PROJECT = new ProjectId("7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01");
  static final RequestId REQUEST = new RequestId("5b0f2b4e-0000-4000-8000-0000000000aa");

  private final Map<Pattern, Supplier<?>> readers = new LinkedHashMap<>();

  final Map<Pattern, Supplier<?>> readers() {
    return readers;
  }

  final void reader(String files, Supplier<?> call) {
    readers.put(Pattern.compile(files), call);
  }

  /** A call without an answer that anybody reads. */
  final void runner(String files, Runnable call) {
    reader(
        files,
        () -> {
          call.run();
          return files;
        });
  }
}
