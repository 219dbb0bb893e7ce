package dev.flightloom.simulator.call;

import dev.flightloom.simulator.profile.Profile.EtagForm;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** What is known of the request being answered; filled on the way, read by the request journal. */
@RequestScoped
public class Call {
  private Operation operation = Operation.UNKNOWN;
  private String project = "";
  private String requestId = "";
  private String subject = "";
  private List<String> names = List.of();
  private String fault = "";
  private EtagForm etag = EtagForm.LOWER;
  private boolean etagForced;
  private boolean written;
  private long bytesIn;
  private long bytesOut;

  /** The operation that the path names. */
  public Operation operation() {
    return operation;
  }

  /** Sets the operation. */
  public void operation(Operation named) {
    operation = named;
  }

  /** The project in the header, empty where there was none. */
  public String project() {
    return project;
  }

  /** Sets the project. */
  public void project(String uuid) {
    project = uuid;
  }

  /** What the caller sent as X-Request-Id, empty where there was none. */
  public String requestId() {
    return requestId;
  }

  /** Sets the request id. */
  public void requestId(String sent) {
    requestId = sent;
  }

  /** The object key, resource, model or task that the call is about. */
  public String subject() {
    return subject;
  }

  /** Sets the subject. */
  public void about(String about) {
    subject = about;
  }

  /** File names of a callback, kinds of a start, empty otherwise. */
  public List<String> names() {
    return names;
  }

  /** Sets the names. */
  public void naming(List<String> named) {
    names = List.copyOf(named);
  }

  /** The fault that was injected, empty where there was none. */
  public String fault() {
    return fault;
  }

  /** Sets the fault. */
  public void fault(String injected) {
    fault = injected;
  }

  /** The ETag form that a fault prescribes for this call. */
  public Optional<EtagForm> etag() {
    return etagForced ? Optional.of(etag) : Optional.empty();
  }

  /** Prescribes an ETag form. */
  public void etag(EtagForm form) {
    etag = form;
    etagForced = true;
  }

  /** Body bytes read from the caller. */
  public long bytesIn() {
    return bytesIn;
  }

  /** Sets the number of bytes read. */
  public void received(long bytes) {
    bytesIn = bytes;
  }

  /** Body bytes of the answer. */
  public long bytesOut() {
    return bytesOut;
  }

  /** Sets the number of bytes that the answer has. */
  public void sending(long bytes) {
    bytesOut = bytes;
  }

  /** Whether the request journal has this call already; from the first question on it has. */
  public boolean written() {
    boolean before = written;
    written = true;
    return before;
  }
}
