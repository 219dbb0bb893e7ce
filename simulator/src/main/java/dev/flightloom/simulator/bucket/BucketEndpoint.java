package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.s3.S3Request;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bucket, path style. The operation depends on the query, which JAX-RS does not match, so one
 * method per HTTP method hands over to {@link Bucket}.
 */
@Path("/simulator/bucket/{path:.*}")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class BucketEndpoint {
  private final Bucket bucket;
  private final Call call;
  private final CurrentVertxRequest current;

  BucketEndpoint(Bucket bucket, Call call, CurrentVertxRequest current) {
    this.bucket = bucket;
    this.call = call;
    this.current = current;
  }

  @GET
  public Response get(@Context HttpHeaders headers) throws IOException {
    return answer("GET", headers, InputStream.nullInputStream());
  }

  @HEAD
  public Response head(@Context HttpHeaders headers) throws IOException {
    return answer("HEAD", headers, InputStream.nullInputStream());
  }

  @DELETE
  public Response delete(@Context HttpHeaders headers) throws IOException {
    return answer("DELETE", headers, InputStream.nullInputStream());
  }

  @PUT
  public Response put(@Context HttpHeaders headers, InputStream body) throws IOException {
    return answer("PUT", headers, body);
  }

  @POST
  public Response post(@Context HttpHeaders headers, InputStream body) throws IOException {
    return answer("POST", headers, body);
  }

  private Response answer(String method, HttpHeaders headers, InputStream body) throws IOException {
    var target = Target.parse(current.getCurrent().request().uri());
    return bucket.answer(new S3Request(call.operation(), method, target, headers, body));
  }
}
