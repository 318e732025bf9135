package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.transform.Rendition;
import io.github.hdr4j.samples.toolkit.transform.Transform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * A picture of a corpus.
 *
 * @param name inside the corpus, the same wherever the corpus lies
 * @param shown the digit, 0 to 9; empty if nothing is written
 * @param pixels opened anew for each use
 */
public record CorpusPicture(String name, OptionalInt shown, Pixels pixels) {
  /** Opens a picture. */
  @FunctionalInterface
  public interface Pixels {
    /**
     * Opens it.
     *
     * @return the upright picture, owned by the caller
     * @throws IOException if it cannot be read
     * @throws io.github.hdr4j.DigitRecognitionException if it cannot be decoded
     */
    BufferedImage open() throws IOException;
  }

  /** The picture after a transform, always the same. */
  Rendition after(Transform transform, BufferedImage picture) {
    return transform.of(picture, Seeded.random(name, transform.name()));
  }
}
