package dev.flightloom.adapters.storage.reconstruction.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import dev.flightloom.application.reconstruction.SamplePhotosContract;
import dev.flightloom.application.reconstruction.port.out.SamplePhotos;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticSamplePhotosTest implements SamplePhotosContract {

  private static final String FIRST = "DJI_20260101100000_0001_V.JPG";
  private static final String SECOND = "DJI_20260101100002_0002_V.JPG";

  @Override
  public SamplePhotos maker() {
    return new SyntheticSamplePhotos();
  }

  private Path photo(Path folder) {
    maker().make(folder, 1);
    return folder.resolve(FIRST);
  }

  private Metadata metadata(Path folder) throws Exception {
    return ImageMetadataReader.readMetadata(photo(folder).toFile());
  }

  @Test
  void writesWhatTheJdkDecodesToTheSamePicture(@TempDir Path folder) throws IOException {
    var image = ImageIO.read(photo(folder).toFile());

    assertThat(image.getWidth()).isEqualTo(Picture.WIDTH);
    assertThat(image.getHeight()).isEqualTo(Picture.HEIGHT);
    var picture = new Picture(FlightGrid.of(1).getFirst());
    var difference = 0L;
    for (var y = 0; y < Picture.HEIGHT; y++) {
      for (var x = 0; x < Picture.WIDTH; x++) {
        var seen = new Color(image.getRGB(x, y));
        var drawn = new Color(picture.colour(x, y));
        difference += Math.abs(seen.getGreen() - drawn.getGreen());
      }
    }
    assertThat(difference / (double) (Picture.WIDTH * Picture.HEIGHT)).isLessThan(6);
  }

  @Test
  void hasTheSizeOfASmallPhoto(@TempDir Path folder) throws IOException {
    assertThat(Files.size(photo(folder))).isBetween(40_000L, 300_000L);
  }

  @Test
  void carriesCameraAndTime(@TempDir Path folder) throws Exception {
    var metadata = metadata(folder);

    var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    assertThat(exif.getString(ExifIFD0Directory.TAG_MAKE)).isEqualTo("DJI");
    assertThat(exif.getString(ExifIFD0Directory.TAG_MODEL)).isEqualTo("M4E");
    assertThat(
            metadata
                .getFirstDirectoryOfType(ExifSubIFDDirectory.class)
                .getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
        .isEqualTo("2026:01:01 10:00:00");
    assertThat(metadata.getFirstDirectoryOfType(JpegDirectory.class).getImageWidth())
        .isEqualTo(Picture.WIDTH);
    assertThat(metadata.getDirectories()).allSatisfy(it -> assertThat(it.getErrors()).isEmpty());
  }

  @Test
  void carriesItsPlaceInExifAndInXmp(@TempDir Path folder) throws Exception {
    var metadata = metadata(folder);

    var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    assertThat(gps.getGeoLocation().getLatitude()).isCloseTo(53.542, within(1e-7));
    assertThat(gps.getGeoLocation().getLongitude()).isCloseTo(9.98, within(1e-7));
    assertThat(gps.getDouble(GpsDirectory.TAG_ALTITUDE)).isEqualTo(104.25);
    var xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class).getXmpProperties();
    assertThat(xmp)
        .containsEntry("drone-dji:GpsLatitude", "+53.542000000")
        .containsEntry("drone-dji:AbsoluteAltitude", "+104.250")
        .containsEntry("drone-dji:RelativeAltitude", "+60.000")
        .containsEntry("drone-dji:FlightYawDegree", "+0.00")
        .containsEntry("drone-dji:RtkFlag", "50");
  }

  @Test
  void showsTheSameGroundInNeighbouringPhotos() {
    var shots = FlightGrid.of(2);
    var moved = (int) Math.round((shots.get(1).north() - shots.get(0).north()) / 0.1);

    assertThat(new Picture(shots.get(0)).colour(320, 100))
        .isEqualTo(new Picture(shots.get(1)).colour(320, 100 + moved));
  }

  @Test
  void fliesToAndFro() {
    var shots = FlightGrid.of(30);

    assertThat(shots).extracting(Shot::yaw).contains(0.0, 180.0);
    assertThat(shots).extracting(Shot::fileName).doesNotHaveDuplicates().startsWith(FIRST, SECOND);
    assertThat(shots)
        .extracting(shot -> shot.latitude() + " " + shot.longitude())
        .doesNotHaveDuplicates();
  }
}
