package dev.flightloom.adapters.storage.reconstruction.sample;

/** What the camera sees from one shot, looking straight down. */
record Picture(Shot shot) {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private static final double METRES_PER_PIXEL = 0.1;

  /** Colour of a pixel as 0xRRGGBB. */
  int colour(int x, int y) {
    var right = (x - WIDTH / 2.0) * METRES_PER_PIXEL;
    var ahead = (HEIGHT / 2.0 - y) * METRES_PER_PIXEL;
    // Lines are flown north or south only, so that turning is a change of sign.
    var sign = shot.yaw() == 0 ? 1 : -1;
    return Ground.colour(shot.east() + sign * right, shot.north() + sign * ahead);
  }
}
