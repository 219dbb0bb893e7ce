package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.simulator.photo.PhotoFile;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveTest {
  private static final String PLACED = "5e0c5a4e-0000-4000-8000-00000000ab02";

  private static final String UTM =
      "{\"parameter\":{\"output_geo_desc\":{\"cs_type\":\"GEO_CS\",\"geo_cs\":\"EPSG:32632\"}}}";

  @BeforeEach
  void begin() {
    Hub.reset();
    Hub.resource(Hub.RESOURCE, 10);
  }

  private static String link(String product) {
    var parameters = Map.<String, Object>of("parameter_" + product, UTM);
    var model =
        Hub.start(Hub.RESOURCE, parameters).jsonPath().getString("data.model_" + product + ".uuid");
    Hub.advance("PT1M");
    return Hub.model(model).getString("zip_file_key");
  }

  private static byte[] fetch(String link) {
    return given()
        .urlEncodingEnabled(false)
        .get(link)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    var files = new HashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Test
  void servesRangesUntilTheLinkExpires() {
    var link = link("3d");
    var whole = fetch(link);

    var tail = given().urlEncodingEnabled(false).header("Range", "bytes=100-").get(link);
    assertThat(tail.statusCode()).isEqualTo(206);
    assertThat(tail.header("Content-Range"))
        .isEqualTo("bytes 100-" + (whole.length - 1) + "/" + whole.length);
    assertThat(tail.asByteArray()).hasSize(whole.length - 100);
    var head = given().urlEncodingEnabled(false).head(link);
    assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(whole.length));
    given()
        .urlEncodingEnabled(false)
        .header("If-None-Match", head.header("ETag"))
        .get(link)
        .then()
        .statusCode(304);
    given()
        .urlEncodingEnabled(false)
        .header("If-Range", "\"other\"")
        .header("Range", "bytes=1-2")
        .get(link)
        .then()
        .statusCode(200);
    given().urlEncodingEnabled(false).get(link + "0").then().statusCode(403);
    Hub.advance("PT1H");
    given().urlEncodingEnabled(false).get(link).then().statusCode(403);
  }

  @Test
  void issuesAFreshLinkAtEveryLook() {
    var model = Hub.start3d(Hub.RESOURCE);
    Hub.advance("PT1M");
    var first = Hub.model(model);
    Hub.advance("PT2H");
    var second = Hub.model(model);

    assertThat(second.getString("zip_file_key")).isNotEqualTo(first.getString("zip_file_key"));
    assertThat(fetch(second.getString("zip_file_key"))).hasSize(first.getInt("model_size"));
  }

  @Test
  void givesAnObjectKeyWhereTheProfileSaysSo() {
    Hub.profile(Map.of("zipKey", "OBJECT_KEY"));
    var key = link("3d");
    assertThat(key).startsWith("open_model_result/").endsWith(".zip");

    try (var s3 = Hub.client(Hub.grant()).build()) {
      var read = s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key));
      assertThat(read.asByteArray()).startsWith('P', 'K');
    }
  }

  @Test
  void packsATilesetWithAModel() throws IOException {
    var files = unzip(fetch(link("3d")));

    var tileset = new ObjectMapper().readTree(files.get("models/pc/0/terra_b3dms/tileset.json"));
    assertThat(tileset.path("asset").path("version").asText()).isEqualTo("1.0");
    assertThat(tileset.path("root").path("transform")).hasSize(16);
    var uri = tileset.path("root").path("content").path("uri").asText();
    var tile = little(files.get("models/pc/0/terra_b3dms/" + uri));
    assertThat(tile.getInt(8)).isEqualTo(tile.capacity());
    int model = 28 + tile.getInt(12);
    assertThat(model % 8).isZero();
    assertThat(tile.getInt(model)).isEqualTo(0x46546C67);
    assertThat(tile.getInt(model + 8)).isEqualTo(tile.capacity() - model);
    var text = new byte[tile.getInt(model + 12)];
    tile.position(model + 20).get(text);
    var gltf = new ObjectMapper().readTree(text);
    int binary = tile.getInt(model + 20 + text.length);
    assertThat(gltf.path("buffers").get(0).path("byteLength").asInt()).isEqualTo(binary);
    var list = new ObjectMapper().readTree(files.get("images/survey/image_list.json"));
    assertThat(list.path("count").asInt()).isEqualTo(10);
    assertThat(list.path("images").get(0).path("name").asText()).isEqualTo("DJI_1.jpeg");
  }

  @Test
  void packsAGeoreferencedOrthophoto() throws IOException {
    var files = unzip(fetch(link("2d")));

    var tiff = files.get("map/result.tif");
    var picture = ImageIO.read(new ByteArrayInputStream(tiff));
    assertThat(picture.getWidth()).isEqualTo(256);
    assertThat(geoKeys(tiff)).containsEntry(3072, 32632);
    var preview = ImageIO.read(new ByteArrayInputStream(files.get("map/result_preview.png")));
    assertThat(preview.getRGB(40, 40)).isEqualTo(picture.getRGB(40, 40));
    var corner = tag(tiff, 33_922);
    // The default place near Hamburg, in UTM zone 32.
    assertThat(corner.getDouble(24)).isCloseTo(565_160, within(300.0));
    assertThat(corner.getDouble(32)).isCloseTo(5_933_100, within(300.0));
  }

  @Test
  void putsTheModelWhereThePhotosWereTaken() throws IOException {
    var grant = Hub.grant();
    var files = new ArrayList<Map<String, String>>();
    for (int i = 0; i < 5; i++) {
      var photo = PhotoFile.jpeg(ByteOrder.LITTLE_ENDIAN, 47.25 + i / 1000.0, 11.5);
      files.add(Hub.file(i + ".jpg", Hub.put(grant, i + ".jpg", photo)));
    }
    Hub.callback(grant, PLACED, files);
    var model = Hub.start3d(PLACED);
    Hub.advance("PT1M");

    var archive = unzip(fetch(Hub.model(model).getString("zip_file_key")));

    var list = new ObjectMapper().readTree(archive.get("images/survey/image_list.json"));
    assertThat(list.path("images").get(4).path("latitude").asDouble())
        .isCloseTo(47.254, within(1e-5));
    var tiles = new ObjectMapper().readTree(archive.get("models/pc/0/terra_b3dms/tileset.json"));
    var frame = tiles.path("root").path("transform");
    double longitude = Math.atan2(frame.get(13).asDouble(), frame.get(12).asDouble());
    assertThat(Math.toDegrees(longitude)).isCloseTo(11.5, within(1e-5));
    assertThat(tiles.path("root").path("boundingVolume").path("box").get(7).asDouble())
        .isCloseTo(20 + 0.002 * 111_320, within(1.0));
  }

  private static Map<Integer, Integer> geoKeys(byte[] tiff) {
    var keys = new HashMap<Integer, Integer>();
    var directory = tag(tiff, 34_735);
    for (int i = 8; i + 8 <= directory.capacity(); i += 8) {
      keys.put((int) directory.getShort(i), Short.toUnsignedInt(directory.getShort(i + 6)));
    }
    return keys;
  }

  private static ByteBuffer tag(byte[] tiff, int wanted) {
    var all = little(tiff);
    int directory = all.getInt(4);
    for (int i = 0; i < all.getShort(directory); i++) {
      int at = directory + 2 + i * 12;
      if (Short.toUnsignedInt(all.getShort(at)) == wanted) {
        int size = all.getInt(at + 4) * (all.getShort(at + 2) == 3 ? 2 : 8);
        return all.slice(all.getInt(at + 8), size).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new AssertionError("no tag " + wanted);
  }

  @Test
  void packsASplatCloud() throws IOException {
    var ply = unzip(fetch(link("3dgs"))).get("models/gs/point_cloud.ply");

    var header = new String(ply, 0, 600, StandardCharsets.US_ASCII);
    int end = header.indexOf("end_header\n") + 11;
    assertThat(header).startsWith("ply\nformat binary_little_endian 1.0\nelement vertex 1600\n");
    long properties =
        header.substring(0, end).lines().filter(each -> each.startsWith("property float ")).count();
    assertThat(ply.length - end).isEqualTo((int) (1600 * properties * 4));
  }

  @Test
  void packsAPointCloud() throws IOException {
    var grant = Hub.grant();
    var etag = Hub.put(grant, "scan.LDR", new byte[9]);
    Hub.callback(grant, Hub.RESOURCE, List.of(Hub.file("scan.LDR", etag)));

    var las = little(unzip(fetch(link("lidar"))).get("lidars/terra_las/cloud_merged.las"));

    assertThat(las.getInt(0)).isEqualTo(0x4653414C);
    int start = las.getInt(96);
    int count = las.getInt(107);
    int record = las.getShort(105);
    assertThat(las.capacity()).isEqualTo(start + count * record);
    var easts = new ArrayList<Double>();
    for (int i = 0; i < count; i++) {
      easts.add(las.getInt(start + i * record) * las.getDouble(131) + las.getDouble(155));
    }
    assertThat(easts.stream().max(Double::compare).orElseThrow())
        .isCloseTo(las.getDouble(179), within(0.002));
    assertThat(easts.stream().min(Double::compare).orElseThrow())
        .isCloseTo(las.getDouble(187), within(0.002));
  }

  @Test
  void packsTheSameBytesForTheSameSeed() {
    var first = fetch(link("3d"));
    Hub.reset();
    Hub.resource(Hub.RESOURCE, 10);

    assertThat(fetch(link("3d"))).isEqualTo(first);
  }
}
