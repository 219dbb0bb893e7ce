package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.s3.S3Request;

/** Writes keys as a client asked for them: S3 encodes them on request. */
record Names(boolean encoded) {
  static Names of(S3Request request) {
    return new Names(request.parameter("encoding-type").equals("url"));
  }

  String written(String key) {
    return encoded ? Target.encode(key, true) : key;
  }
}
