package dev.flightloom.domain.reconstruction.plan;

/** File formats of a point cloud. */
public enum PointCloudFormat {
  PNTS,
  LAS,
  PLY,
  S3MB,
  PCD
}
