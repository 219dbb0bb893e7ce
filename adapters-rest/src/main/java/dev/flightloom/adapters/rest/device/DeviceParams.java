package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Reads the queries of the lists of devices. */
final class DeviceParams {

  private DeviceParams() {}

  /** A filter of repeated or comma-separated classes, true or false, and a text. */
  static DeviceFilter filter(
      List<String> classes, String online, String text, Violations violations) {
    var kinds = EnumSet.noneOf(DeviceClass.class);
    words(classes)
        .forEach(word ->
            violations
                .read("class", word, it -> Words.read(DeviceClass.class, it))
                .ifPresent(kinds::add));
    var wanted = violations.read("online", online, DeviceParams::online).orElse(Reading.untold());
    return new DeviceFilter(kinds, wanted, text);
  }

  /** Repeated or comma-separated serial numbers. */
  static List<DeviceSn> numbers(List<String> texts) {
    return words(texts).map(DeviceSn::new).toList();
  }

  private static Stream<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(it -> Stream.of(it.split(",", -1)))
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  private static Reading<Boolean> online(String text) {
    return switch (text) {
      case "" -> Reading.untold();
      case "true" -> Reading.told(true);
      case "false" -> Reading.told(false);
      default ->
          throw new IllegalArgumentException("is '" + text + "', but true or false is accepted");
    };
  }
}
