package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import io.github.hdr4j.samples.toolkit.transform.Transform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads corpora the way an application does: through {@link DigitRecognizer#recognize}, one call
 * for each picture and transform. The readings do not depend on the number of threads.
 */
public final class CorpusReader {
  private final DigitRecognizer recognizer;
  private final List<Transform> transforms;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param recognizer that reads; stays open
   * @param transforms after which each picture is read, the plain one among them
   * @param threads that call it side by side, 1 or more
   */
  public CorpusReader(DigitRecognizer recognizer, List<Transform> transforms, int threads) {
    this.recognizer = recognizer;
    this.transforms = List.copyOf(transforms);
    this.threads = new SideBySide(threads);
  }

  /**
   * Reads a corpus.
   *
   * @param corpus to read
   * @param afterEach told after each picture, by any thread
   * @return what was read
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails, or a transformed picture
   *     is refused
   * @throws InterruptedIOException if the thread is interrupted
   */
  public CorpusReadings read(Corpus corpus, Runnable afterEach) throws InterruptedIOException {
    return new CorpusReadings(
        corpus.name(),
        transforms.stream().map(Transform::name).toList(),
        threads.each(corpus.pictures(), this::read, afterEach));
  }

  private PictureReadings read(CorpusPicture picture) {
    BufferedImage image;
    try {
      image = picture.pixels().open();
    } catch (UnreadableImageException | ImageLimitException | IOException e) {
      return new PictureReadings.Unreadable(picture, String.valueOf(e.getMessage()));
    }
    Map<String, Recognition> readings = new HashMap<>();
    for (Transform transform : transforms) {
      readings.put(transform.name(), picture.after(transform, image).read(recognizer));
    }
    return new PictureReadings.Read(picture, readings);
  }
}
