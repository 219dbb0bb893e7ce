package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.adapters.flighthub.flighttask.FlightTaskWire.FolderWire;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.Repetition;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns complete wire tasks into flight tasks; unknown words are kept as they came. */
@Mapper(config = WireMapping.class)
interface FlightTaskWireMapper {

  @Mapping(target = "id", source = "uuid")
  @Mapping(target = "type", source = "taskType")
  @Mapping(target = "dock", source = "sn")
  @Mapping(target = "wayline", source = "waylineUuid")
  @Mapping(target = "plannedBegin", source = "beginAt")
  @Mapping(target = "plannedEnd", source = "endAt")
  @Mapping(target = "lostLinkAction", source = "outOfControlActionInFlight")
  @Mapping(target = "returnAltitudeInMetres", source = "rthAltitude")
  @Mapping(target = "returnMode", source = "rthMode")
  @Mapping(target = "resumePolicy", source = "resumableStatus")
  @Mapping(target = "mediaFolder", source = "folderInfo")
  @Mapping(target = "repetition", source = "wire")
  FlightTask toTask(FlightTaskWire wire);

  default Repetition toRepetition(FlightTaskWire wire) {
    return RepetitionReader.read(wire);
  }

  default TaskId toId(String uuid) {
    return new TaskId(uuid);
  }

  default DeviceSn toDock(String sn) {
    return new DeviceSn(sn);
  }

  default WaylineId toWayline(String uuid) {
    return new WaylineId(uuid);
  }

  default Instant toInstant(OffsetDateTime time) {
    return time.toInstant();
  }

  default Foreign<TaskType> toType(String word) {
    return Foreign.of(TaskType.class, word);
  }

  default Foreign<TaskStatus> toStatus(String word) {
    return Foreign.of(TaskStatus.class, word);
  }

  default Foreign<LostLinkAction> toAction(String word) {
    return Foreign.of(LostLinkAction.class, word);
  }

  default Foreign<ReturnMode> toReturnMode(String word) {
    return Foreign.of(ReturnMode.class, word);
  }

  default Foreign<ResumePolicy> toResumePolicy(String word) {
    return Foreign.of(ResumePolicy.class, word);
  }

  /** A folder with a member missing is as good as none: it cannot say whether it is complete. */
  default MediaFolder toFolder(@Nullable FolderWire folder) {
    if (folder == null
        || folder.folderId() == null
        || folder.expectedFileCount() == null
        || folder.uploadedFileCount() == null) {
      return MediaFolder.UNTOLD;
    }
    return new MediaFolder.Known(
        folder.folderId(), folder.expectedFileCount(), folder.uploadedFileCount());
  }
}
