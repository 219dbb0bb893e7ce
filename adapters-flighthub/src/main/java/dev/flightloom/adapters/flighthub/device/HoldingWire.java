package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds which control (contract chapter 4.6); nothing of it is mandatory. */
record HoldingWire(@Nullable String droneSn, @Nullable List<@Nullable ControlWire> controls) {

  /** One control. */
  record ControlWire(
      @Nullable String type,
      @Nullable String payloadIndex,
      @Nullable GatewayWire gateway,
      @Nullable UserWire user) {}

  /** The dock or controller that it goes through. */
  record GatewayWire(@Nullable String sn) {}

  /** Who holds it. */
  record UserWire(@Nullable String callSign, @Nullable String userId, @Nullable String type) {}

  /** The holding of {@code asked}: an answer need not repeat the number. */
  ControlHolding toHolding(DeviceSn asked) {
    return new ControlHolding(asked, Sparse.entries(controls).map(HoldingWire::toControl).toList());
  }

  private static ControlHolding.Control toControl(ControlWire wire) {
    var gateway = wire.gateway() == null ? "" : Sparse.text(wire.gateway().sn());
    return new ControlHolding.Control(
        Foreign.of(ControlHolding.Kind.class, Sparse.text(wire.type())),
        Sparse.word(wire.payloadIndex()).map(CameraIndex::new),
        Sparse.word(gateway).map(DeviceSn::new),
        wire.user() == null ? Reading.untold() : Reading.told(toHolder(wire.user())));
  }

  private static ControlHolding.Holder toHolder(UserWire user) {
    return new ControlHolding.Holder(
        Sparse.text(user.callSign()), Sparse.text(user.userId()), Sparse.text(user.type()));
  }
}
