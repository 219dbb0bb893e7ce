package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryDevicesTest implements DevicesContract {
  private final InMemoryDevices devices = new InMemoryDevices();

  @BeforeEach
  void putAPair() {
    devices.add(project(), SampleDevices.pair());
  }

  @Test
  void endsAtTheCap() {
    var many =
        IntStream.range(0, 1001)
            .mapToObj(n -> SampleDevices.dock(new DeviceSn("D" + n), ""))
            .map(Topology.GatewayAlone::new)
            .toArray(Topology[]::new);
    devices.replace(project(), many);
    assertThat(devices.of(project()).items()).hasSize(1000);
    assertThat(devices.of(project()).capped()).isTrue();
  }

  @Override
  public Devices devices() {
    return devices;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public DeviceSn dock() {
    return SampleDevices.DOCK;
  }

  @Override
  public DeviceSn aircraft() {
    return SampleDevices.AIRCRAFT;
  }

  @Override
  public void throttleNextCall() {
    devices.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }
}
