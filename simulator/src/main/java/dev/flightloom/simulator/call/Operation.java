package dev.flightloom.simulator.call;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/** Every operation of the simulator by the name that faults and the request journal use. */
public enum Operation {
  SYSTEM_STATUS("system.status", "GET", "system_status", Scope.ORGANIZATION),
  PROJECT_LIST("project.list", "GET", "project", Scope.ORGANIZATION),
  ORGANIZATION_DEVICES("project.organization-devices", "GET", "device", Scope.ORGANIZATION),
  PROJECT_DEVICES("project.devices", "GET", "project/device"),
  STORAGE_CREDENTIALS("project.sts-token", "GET", "project/sts-token"),
  ADD_MEMBERS("project.add-members", "PUT", "project/member"),
  DEVICE_STATE("device.state", "GET", "device/*/state"),
  DEVICE_HMS("device.hms", "GET", "device/hms"),
  DEVICE_COMMAND("device.command", "POST", "device/*/command"),
  CHANGE_CAMERA("device.change-camera", "POST", "device/change-camera"),
  CHANGE_LENS("device.change-lens", "POST", "device/change-lens"),
  ACQUIRE_CONTROL("device.acquire-control", "POST", "device/control"),
  RELEASE_CONTROL("device.release-control", "DELETE", "device/control"),
  STREAM_QUALITY("device.stream-quality", "PUT", "device/stream/quality"),
  NETWORK_RTK("device.rtk", "POST", "device/*/rtk"),
  START_RELAY_PAIRING("device.start-relay-pairing", "POST", "device/relay_model"),
  RELAY_PAIRING_RESULT("device.relay-pairing-result", "GET", "device/*/relay_model"),
  START_LIVESTREAM("livestream.start", "POST", "live-stream/start"),
  CREATE_FORWARDER("livestream.create-forwarder", "POST", "live-stream/converter"),
  SWITCH_FORWARDER("livestream.switch-forwarder", "PUT", "live-stream/converter/*"),
  LIST_FORWARDERS("livestream.list-forwarders", "GET", "live-stream/converter"),
  DELETE_FORWARDER("livestream.delete-forwarder", "DELETE", "live-stream/converter/*"),
  CREATE_TASK("flight-task.create", "POST", "flight-task"),
  TASK_LIST("flight-task.list", "GET", "flight-task/list"),
  TASK_STATUS("flight-task.status", "PUT", "flight-task/*/status"),
  TASK_MEDIA("flight-task.media", "GET", "flight-task/*/media"),
  TASK_TRACK("flight-task.track", "GET", "flight-task/*/track"),
  TASK_INFORMATION("flight-task.information", "GET", "flight-task/*"),
  FINISH_ROUTE_UPLOAD("wayline.finish-upload", "POST", "wayline/finish-upload"),
  ROUTE_LIST("wayline.list", "GET", "wayline"),
  ROUTE_DETAILS("wayline.details", "GET", "wayline/*"),
  MODEL_LIST("model.list", "GET", "model"),
  CREATE_MODEL("model.create", "POST", "model/create"),
  MODEL_DOWNLOAD("model.download-url", "GET", "model/download-url/*"),
  MODEL_INFORMATION("model.details", "GET", "model/*"),
  CREATE_ANNOTATION("annotation.create", "POST", "map/element"),
  TRIGGER_WORKFLOW("workflow.trigger", "POST", "workflow"),
  OBTAIN_TOKEN("open-modeling.obtain-token", "POST", "open_model/stores/obtain_token"),
  UPLOAD_CALLBACK("open-modeling.upload-callback", "POST", "open_model/stores/upload_callback"),
  RESOURCE_DETAILS("open-modeling.resource-details", "GET", "open_model/resource/*"),
  DELETE_RESOURCE("open-modeling.delete-resource", "DELETE", "open_model/resource/*"),
  START("open-modeling.start", "POST", "open_model/models/reconstruction/start"),
  STOP("open-modeling.stop", "POST", "open_model/models/*/reconstruction/stop"),
  RUNNING_MODELS("open-modeling.running-models", "GET", "open_model/models/running"),
  MODEL_DETAILS("open-modeling.model-details", "GET", "open_model/models/*"),
  DELETE_MODEL("open-modeling.delete-model", "DELETE", "open_model/models/*"),
  PUT_OBJECT("bucket.put-object"),
  UPLOAD_PART("bucket.upload-part"),
  INITIATE_UPLOAD("bucket.initiate-upload"),
  COMPLETE_UPLOAD("bucket.complete-upload"),
  ABORT_UPLOAD("bucket.abort-upload"),
  LIST_PARTS("bucket.list-parts"),
  LIST_UPLOADS("bucket.list-uploads"),
  GET_OBJECT("bucket.get-object"),
  HEAD_OBJECT("bucket.head-object"),
  HEAD_BUCKET("bucket.head-bucket"),
  DELETE_OBJECT("bucket.delete-object"),
  DELETE_OBJECTS("bucket.delete-objects"),
  LIST_OBJECTS("bucket.list-objects"),
  UNKNOWN("unknown");

  private static final String API = "/simulator/openapi/v0.1/";

  private final String word;
  private final String method;
  private final String template;
  private final Scope scope;

  Operation(String word, String method, String template, Scope scope) {
    this.word = word;
    this.method = method;
    this.template = template;
    this.scope = scope;
  }

  Operation(String word, String method, String template) {
    this(word, method, template, Scope.PROJECT);
  }

  Operation(String word) {
    this(word, "", "", Scope.BUCKET);
  }

  /** Name such as {@code open-modeling.start}. */
  public String word() {
    return word;
  }

  /** What the caller must prove. */
  public Scope scope() {
    return scope;
  }

  /** The API operation behind a method and a path, {@link #UNKNOWN} if there is none. */
  public static Operation ofApi(String method, String path) {
    if (!path.startsWith(API)) {
      return UNKNOWN;
    }
    var segments = path.substring(API.length()).split("/", -1);
    return Arrays.stream(values())
        .filter(each -> each.method.equals(method) && each.matches(segments))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private boolean matches(String[] segments) {
    var wanted = template.split("/", -1);
    return segments.length == wanted.length
        && IntStream.range(0, wanted.length)
            .allMatch(i -> wanted[i].equals("*") || wanted[i].equals(segments[i]));
  }

  /** The S3 operation behind a method, a key and the names of the query parameters. */
  public static Operation ofBucket(String method, String key, Set<String> query) {
    boolean upload = query.contains("uploadId");
    return switch (method) {
      case "PUT" -> key.isEmpty() ? UNKNOWN : upload ? UPLOAD_PART : PUT_OBJECT;
      case "GET" -> key.isEmpty() ? listing(query) : upload ? LIST_PARTS : GET_OBJECT;
      case "HEAD" -> key.isEmpty() ? HEAD_BUCKET : HEAD_OBJECT;
      case "DELETE" -> key.isEmpty() ? UNKNOWN : upload ? ABORT_UPLOAD : DELETE_OBJECT;
      case "POST" -> posted(key, upload, query);
      default -> UNKNOWN;
    };
  }

  private static Operation listing(Set<String> query) {
    return query.contains("uploads") ? LIST_UPLOADS : LIST_OBJECTS;
  }

  private static Operation posted(String key, boolean upload, Set<String> query) {
    if (key.isEmpty()) {
      return query.contains("delete") ? DELETE_OBJECTS : UNKNOWN;
    }
    return upload ? COMPLETE_UPLOAD : query.contains("uploads") ? INITIATE_UPLOAD : UNKNOWN;
  }
}
