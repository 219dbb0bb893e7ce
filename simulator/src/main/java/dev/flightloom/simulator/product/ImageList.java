package dev.flightloom.simulator.product;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.simulator.wire.Json;
import dev.flightloom.simulator.world.ResourceFile;

/** The list of images that went into a product; its path is TerraAPI's (contract 10.9). */
final class ImageList {
  private final Json json;

  ImageList(Json json) {
    this.json = json;
  }

  Entry of(Scene scene) {
    var list = json.wire().createArrayNode();
    scene.photos().forEach(each -> list.add(row(each)));
    var root = json.wire().createObjectNode();
    root.put("model_uuid", scene.title());
    root.put("count", scene.photos().size());
    root.set("images", list);
    return Entry.text("images/survey/image_list.json", root.toString());
  }

  private ObjectNode row(ResourceFile photo) {
    var row = json.wire().createObjectNode();
    row.put("name", photo.name());
    row.put("size", photo.size());
    var position = photo.position();
    if (position.known()) {
      row.put("latitude", position.latitude());
      row.put("longitude", position.longitude());
      row.put("altitude", position.altitude());
    }
    return row;
  }
}
