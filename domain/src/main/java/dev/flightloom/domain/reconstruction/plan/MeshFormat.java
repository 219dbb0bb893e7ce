package dev.flightloom.domain.reconstruction.plan;

/** File formats of a textured mesh; B3DM is the 3D Tiles form. */
public enum MeshFormat {
  B3DM,
  OSGB,
  OBJ,
  PLY,
  S3MB,
  I3S
}
