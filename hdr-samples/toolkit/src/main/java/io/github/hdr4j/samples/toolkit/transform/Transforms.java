package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The transforms that there are. */
public final class Transforms {
  /** The name of the one that changes nothing. */
  public static final String PLAIN = "plain";

  /** All of them, the plain one first. */
  public static final List<Transform> ALL =
      List.of(
          new Plain(),
          new Rotation(-10),
          new Rotation(-5),
          new Rotation(5),
          new Rotation(10),
          Scaling.by(0.3),
          Scaling.by(0.5),
          Scaling.by(2),
          Scaling.by(3),
          Scaling.by(4),
          new GaussianBlur(0.004, 0.6),
          new GaussianNoise(12),
          new Exposure("overexposed", 1.4),
          new Exposure("underexposed", 0.35),
          new ShadowGradient(0.45),
          new Inversion(),
          new JpegQuality(20),
          new ExifJpeg(),
          new ExifPng(),
          new ImageType("type-byte-gray", BufferedImage.TYPE_BYTE_GRAY),
          new ImageType("type-ushort-gray", BufferedImage.TYPE_USHORT_GRAY),
          new ImageType("type-indexed", BufferedImage.TYPE_BYTE_INDEXED),
          new ImageType("type-3byte-bgr", BufferedImage.TYPE_3BYTE_BGR),
          new ImageType("type-int-rgb", BufferedImage.TYPE_INT_RGB),
          new ImageType("type-int-argb", BufferedImage.TYPE_INT_ARGB));

  private Transforms() {}

  /**
   * Some of them.
   *
   * @param names in any order
   * @return the plain one, to compare with, and those named, in the order of {@link #ALL}
   * @throws IllegalArgumentException if there is none of that name; says which there are
   */
  public static List<Transform> named(Collection<String> names) {
    List<String> unknown = new ArrayList<>(names);
    ALL.forEach(transform -> unknown.removeIf(transform.name()::equals));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no transform '%s', only %s"
              .formatted(
                  unknown.get(0),
                  ALL.stream().map(Transform::name).collect(Collectors.joining(", "))));
    }
    return ALL.stream()
        .filter(transform -> transform.name().equals(PLAIN) || names.contains(transform.name()))
        .toList();
  }
}
