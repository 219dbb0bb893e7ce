package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.reconstruction.upload.UploadPolicy;
import dev.flightloom.bootstrap.PipelineConfig;
import dev.flightloom.domain.reconstruction.PollingPolicy;
import dev.flightloom.domain.reconstruction.RetryPolicy;
import dev.flightloom.domain.reconstruction.StartPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires pace and patience: configuration in, policies of the inside out. */
class PolicyWiring {

  @Produces
  @Singleton
  RetryPolicy retryPolicy(PipelineConfig config) {
    var retry = config.retry();
    return new RetryPolicy(retry.attempts(), retry.first(), retry.ceiling(), retry.quota());
  }

  @Produces
  @Singleton
  UploadPolicy uploadPolicy(PipelineConfig config) {
    var upload = config.upload();
    return new UploadPolicy(
        upload.parallelFiles(),
        upload.grantMargin(),
        upload.registrationRounds(),
        upload.lookUps(),
        upload.lookUpPause());
  }

  @Produces
  @Singleton
  StartPolicy startPolicy(PipelineConfig config) {
    var start = config.start();
    return new StartPolicy(start.lookUps(), start.pause(), start.window());
  }

  @Produces
  @Singleton
  PollingPolicy pollingPolicy(PipelineConfig config) {
    var polling = config.polling();
    return new PollingPolicy(
        polling.first(), polling.share(), polling.ceiling(), polling.archiveWait());
  }
}
