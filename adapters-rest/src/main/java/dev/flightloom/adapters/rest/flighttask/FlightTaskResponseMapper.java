package dev.flightloom.adapters.rest.flighttask;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.Repetition;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.WaylineId;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface FlightTaskResponseMapper {

  FlightTaskResponse toResponse(FlightTask task);

  default String text(TaskId id) {
    return id.value();
  }

  default String text(DeviceSn sn) {
    return sn.value();
  }

  default String text(WaylineId id) {
    return id.value();
  }

  default String text(Foreign<?> word) {
    return word.word();
  }

  default RepetitionResponse repetition(Repetition repetition) {
    return RepetitionResponse.of(repetition);
  }

  default FlightTaskResponse.Media media(MediaFolder folder) {
    return FlightTaskResponse.Media.of(folder);
  }
}
