package io.github.hdr4j.samples.toolkit.corruption;

import java.util.List;

/** The corruptions that there are. */
public final class Corruptions {
  /**
   * The fifteen of the published set, in its order, each with the severity that it has there: the
   * fifth of five for shot noise, brightness and fog, the fourth for impulse noise and spatter, the
   * third for scale and translation, the second for shear and rotation, the first for the blurs.
   */
  public static final List<Corruption> ALL =
      List.of(
          new ShotNoise(3),
          new ImpulseNoise(0.17),
          new GlassBlur(0.7, 1, 2),
          new MotionBlur(10, 3, 45),
          new Shear(0.4),
          new Scaling(0.7),
          new Rotation(0.4),
          new Brightness(0.5),
          new Translation(3),
          new Stripe(7),
          new Fog(3, 1.4),
          new Spatter(0.65, 0.3, 1, 0.65, 1.5),
          new DottedLine(),
          new Zigzag(),
          new CannyEdges(1, 0.1, 0.2));

  private Corruptions() {}
}
