package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.transform.Transforms;
import java.util.Map;
import java.util.Objects;

/** What became of a picture. Immutable. */
public sealed interface PictureReadings {
  /**
   * The picture.
   *
   * @return as it is in the corpus
   */
  CorpusPicture picture();

  /**
   * A picture that was read.
   *
   * @param picture as it is in the corpus
   * @param readings by the name of the transform, the plain one among them
   */
  record Read(CorpusPicture picture, Map<String, Recognition> readings) implements PictureReadings {
    /**
     * Copies the map.
     *
     * @param picture as it is in the corpus
     * @param readings by the name of the transform
     */
    public Read {
      readings = Map.copyOf(readings);
    }

    /**
     * What was read after a transform.
     *
     * @param transform its name
     * @return the reading
     * @throws NullPointerException if it was not read after this transform
     */
    public Recognition after(String transform) {
      return Objects.requireNonNull(readings.get(transform), transform);
    }

    /**
     * Whether the best digit is the one shown, or a blank was taken for a blank.
     *
     * @param transform its name
     * @return whether it is right, whatever the verdict
     */
    public boolean correct(String transform) {
      return after(transform).best().equals(picture.shown());
    }

    /**
     * Whether the best digit is what the plain picture gave, right or wrong.
     *
     * @param transform its name
     * @return whether the transform left the reading as it was
     */
    public boolean same(String transform) {
      return after(transform).best().equals(after(Transforms.PLAIN).best());
    }
  }

  /**
   * A picture that could not be opened. It counts as wrong after every transform.
   *
   * @param picture as it is in the corpus
   * @param error why
   */
  record Unreadable(CorpusPicture picture, String error) implements PictureReadings {}
}
