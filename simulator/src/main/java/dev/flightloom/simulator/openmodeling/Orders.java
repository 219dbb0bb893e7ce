package dev.flightloom.simulator.openmodeling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.build.Models;
import dev.flightloom.simulator.build.Order;
import dev.flightloom.simulator.product.ModelKind;
import dev.flightloom.simulator.profile.Profile.Limit;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Json;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Resource;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a start request into an order, or says why not (contract 10.5). */
@Singleton
class Orders {
  private final Json json;
  private final Models models;
  private final Profiles profiles;
  private final Optional<Long> quota;

  Orders(Json json, Models models, Profiles profiles, SimulatorConfig config) {
    this.json = json;
    this.models = models;
    this.profiles = profiles;
    this.quota = config.imageQuota();
  }

  Order of(StartRequest request, Resource resource) {
    var parameters = new EnumMap<ModelKind, String>(ModelKind.class);
    add(parameters, ModelKind.MODEL_2D, request.parameter2d());
    add(parameters, ModelKind.MODEL_3D, request.parameter3d());
    add(parameters, ModelKind.MODEL_3DGS, request.parameter3dgs());
    add(parameters, ModelKind.MODEL_LIDAR, request.parameterLidar());
    if (parameters.isEmpty()) {
      throw Refusal.PARAMETER.because("at least one parameter_ member is required");
    }
    parameters.keySet().forEach(kind -> requireFiles(kind, resource));
    requireRoom(parameters.size(), resource.images());
    boolean delete = Boolean.TRUE.equals(request.deleteResourceIfFinish());
    return new Order(resource.project(), resource.uuid(), resource.images(), parameters, delete);
  }

  private void add(Map<ModelKind, String> orders, ModelKind kind, @Nullable JsonNode text) {
    if (text == null || text.isNull()) {
      return;
    }
    if (!text.isTextual()) {
      throw Refusal.PARAMETER.because(kind.word() + ": the parameter must be a JSON text");
    }
    if (!text.textValue().isBlank()) {
      requireParameter(kind, text.textValue());
      orders.put(kind, text.textValue());
    }
  }

  private void requireParameter(ModelKind kind, String text) {
    try {
      var tree = json.wire().readTree(text);
      if (!tree.path("parameter").isObject()) {
        throw Refusal.PARAMETER.because(kind.word() + ": member parameter is missing");
      }
    } catch (JsonProcessingException e) {
      throw Refusal.PARAMETER.because(kind.word() + ": the parameter is not valid JSON");
    }
  }

  private static void requireFiles(ModelKind kind, Resource resource) {
    if (!kind.admits(resource.images())) {
      throw Refusal.PARAMETER.because(kind.limits() + ", the resource has " + resource.images());
    }
    if (kind == ModelKind.MODEL_LIDAR && resource.images() == resource.files().size()) {
      throw Refusal.PARAMETER.because("model_lidar needs the LiDAR files beside the images");
    }
  }

  private void requireRoom(int slots, long images) {
    var profile = profiles.current();
    if (profile.limit() == Limit.REFUSES && models.freeSlots() < slots) {
      throw Refusal.because(profile.limitCode(), "the limit of parallel tasks is reached");
    }
    if (quota.isPresent() && models.imagesSpent() + slots * images > quota.get()) {
      throw Refusal.QUOTA.because("the allowance of images is used up");
    }
  }
}
