package dev.flightloom.adapters.storage.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Dialect;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreAddressTest {

  @ParameterizedTest
  @CsvSource({
    "S3, https://s3.eu-central-1.amazonaws.com, https://s3.eu-central-1.amazonaws.com, false",
    "S3, s3.eu-central-1.amazonaws.com, https://s3.eu-central-1.amazonaws.com, false",
    "S3, https://b.s3.eu-central-1.amazonaws.com/, https://s3.eu-central-1.amazonaws.com, false",
    "S3, https://s3.cn-north-1.amazonaws.com.cn, https://s3.cn-north-1.amazonaws.com.cn, false",
    "OSS, https://oss-cn-hangzhou.aliyuncs.com, https://s3.oss-cn-hangzhou.aliyuncs.com, false",
    "OSS, s3.oss-cn-hangzhou.aliyuncs.com, https://s3.oss-cn-hangzhou.aliyuncs.com, false",
    "S3, b.oss-cn-hangzhou.aliyuncs.com, https://s3.oss-cn-hangzhou.aliyuncs.com, false",
    "S3, http://127.0.0.1:9000, http://127.0.0.1:9000, true",
    "S3, http://localhost:8080/simulator/bucket, http://localhost:8080/simulator/bucket, true",
    "S3, http://minio:9000, http://minio:9000, true",
    "S3, https://storage.example.net, https://storage.example.net, true"
  })
  void findsTheEndpointAndItsStyle(Dialect dialect, String given, String endpoint, boolean path) {
    var address = StoreAddress.of(new Store(dialect, given, "eu-central-1", "b"));

    assertThat(address.endpoint()).hasToString(endpoint);
    assertThat(address.pathStyle()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "OSS, oss-cn-hangzhou, cn-hangzhou",
    "OSS, cn-hangzhou, cn-hangzhou",
    "S3, oss-cn-hangzhou, cn-hangzhou",
    "S3, eu-central-1, eu-central-1",
    "S3, '', us-east-1"
  })
  void namesTheRegionAsSignaturesDo(Dialect dialect, String given, String region) {
    var store = new Store(dialect, "http://127.0.0.1:9000", given, "b");

    assertThat(StoreAddress.of(store).region()).isEqualTo(region);
  }

  @Test
  void refusesWhatIsNoAddress() {
    var store = new Store(Dialect.S3, "https://", "eu-central-1", "b");

    assertThatThrownBy(() -> StoreAddress.of(store)).isInstanceOf(Rejected.class);
  }
}
