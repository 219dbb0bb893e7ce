package dev.flightloom.adapters.storage.client;

import java.io.IOException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Hangs up when a body could not be sent to its end; else the store would wait for the rest. */
final class TidyHttpClient implements SdkHttpClient {

  private final SdkHttpClient client;

  TidyHttpClient(SdkHttpClient client) {
    this.client = client;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Tidy(client.prepareRequest(request));
  }

  @Override
  public String clientName() {
    return client.clientName();
  }

  @Override
  public void close() {
    client.close();
  }

  private record Tidy(ExecutableHttpRequest request) implements ExecutableHttpRequest {
    @Override
    public HttpExecuteResponse call() throws IOException {
      try {
        return request.call();
      } catch (IOException | RuntimeException e) {
        request.abort();
        throw e;
      }
    }

    @Override
    public void abort() {
      request.abort();
    }
  }
}
