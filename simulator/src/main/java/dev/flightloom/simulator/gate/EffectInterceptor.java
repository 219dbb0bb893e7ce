package dev.flightloom.simulator.gate;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Writes a call down as soon as it had its effect.
 *
 * <p>Not the filter of answers, because JAX-RS drops the answer, and its filters, when the caller
 * has gone meanwhile: then the effect counts all the same.
 */
@Interceptor
@Recorded
@Priority(Interceptor.Priority.APPLICATION)
class EffectInterceptor {
  private final CallWriter writer;

  EffectInterceptor(CallWriter writer) {
    this.writer = writer;
  }

  @AroundInvoke
  Object write(InvocationContext invocation) throws Exception {
    try {
      return writer.write((Response) invocation.proceed());
    } catch (WebApplicationException refused) {
      return writer.write(refused.getResponse());
    }
  }
}
