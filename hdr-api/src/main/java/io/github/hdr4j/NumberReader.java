package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers in a picture: a line of digits, several lines, a page with other things on it.
 *
 * <pre>{@code
 * try (NumberReader reader = NumberReader.load()) {
 *   reader.read(image).forEach(line -> System.out.println(line.text()));
 * }
 * }</pre>
 *
 * <p>The writing is cut into more pieces than there are digits, all ways to put them together are
 * classified, and the most probable one is taken, in which the recogniser's "not a digit" counts as
 * much as its digits (recognition-driven segmentation: Casey and Lecolinet 1996; Ha, Zimmermann and
 * Bunke 1998).
 *
 * <p>Immutable, and thread-safe as its {@link DigitRecognizer} is.
 */
public final class NumberReader implements AutoCloseable {
  private final DigitRecognizer recognizer;
  private final Preprocessor preprocessor;
  private final NumberRules rules;
  private final boolean owns;

  private NumberReader(
      DigitRecognizer recognizer, Preprocessor preprocessor, NumberRules rules, boolean owns) {
    this.recognizer = recognizer;
    this.preprocessor = preprocessor;
    this.rules = rules;
    this.owns = owns;
  }

  /**
   * Opens the backend on the class path with default options.
   *
   * @return a reader that closes its recogniser when it is closed
   * @throws DigitRecognitionException as {@link DigitRecognizer#load()} does
   */
  public static NumberReader load() {
    return load(RecognizerOptions.defaults());
  }

  /**
   * Opens a backend.
   *
   * @param options which backend and model, and how
   * @return a reader that closes its recogniser when it is closed
   * @throws DigitRecognitionException as {@link DigitRecognizer#load(RecognizerOptions)} does
   */
  public static NumberReader load(RecognizerOptions options) {
    DigitRecognizer recognizer = DigitRecognizer.load(options);
    return new NumberReader(recognizer, recognizer.preprocessor(), NumberRules.any(), true);
  }

  /**
   * Reads with a recogniser that is open already.
   *
   * @param recognizer which the caller closes, after the last reading
   * @return a reader that leaves it open
   * @throws IllegalStateException if the recogniser is closed
   */
  public static NumberReader using(DigitRecognizer recognizer) {
    return new NumberReader(recognizer, recognizer.preprocessor(), NumberRules.any(), false);
  }

  /**
   * The same reader with rules that every number must keep.
   *
   * @param known of the numbers
   * @return a reader that shares the recogniser and leaves it open
   */
  public NumberReader with(NumberRules known) {
    return new NumberReader(recognizer, preprocessor, requireNonNull(known, "known"), false);
  }

  /**
   * Reads the numbers in a picture.
   *
   * @param image of any size and type, upright
   * @return the lines that hold digits, in reading order, unmodifiable; empty if there are none
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public List<NumberReading> read(BufferedImage image) {
    List<SegmentationLattice> lines = preprocessor.segment(requireNonNull(image, "image"));
    return StagedReading.of(recognizer, lines).stream()
        .map(line -> LineReading.of(line, rules))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Reads the numbers in an image file.
   *
   * @param file PNG or JPEG, or another format that the options' limits allow
   * @return the lines that hold digits, in reading order, unmodifiable; empty if there are none
   * @throws UnreadableImageException if the file is missing or is no picture
   * @throws ImageLimitException if it exceeds the options' limits
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public List<NumberReading> read(Path file) {
    return read(preprocessor.decode(file));
  }

  /**
   * Reads the numbers in an encoded picture.
   *
   * @param encoded read to its end, but not closed
   * @return the lines that hold digits, in reading order, unmodifiable; empty if there are none
   * @throws UnreadableImageException if it is no picture
   * @throws ImageLimitException if it exceeds the options' limits
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public List<NumberReading> read(InputStream encoded) {
    return read(preprocessor.decode(encoded));
  }

  /**
   * Reads the numbers in an encoded picture.
   *
   * @param encoded the bytes of the file
   * @return the lines that hold digits, in reading order, unmodifiable; empty if there are none
   * @throws UnreadableImageException if it is no picture
   * @throws ImageLimitException if it exceeds the options' limits
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public List<NumberReading> read(byte[] encoded) {
    return read(preprocessor.decode(encoded));
  }

  /**
   * Finds all digits in a picture, among text, lines and drawings, which are rejected. Every word
   * is judged by itself: a letter that looks like a digit gives itself away by its neighbours.
   *
   * @param image of any size and type, upright
   * @return digits in reading order, each with its box, unmodifiable; one that is probable, but not
   *     enough so for the accept threshold, is among them with the verdict <em>uncertain</em>
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public List<Recognition> locate(BufferedImage image) {
    List<SegmentationLattice> words =
        preprocessor.segment(requireNonNull(image, "image")).stream()
            .flatMap(line -> LatticeWords.of(line).stream())
            .toList();
    return LocatedDigits.ofUsualSize(
        StagedReading.of(recognizer, words).stream()
            .flatMap(word -> LocatedDigits.of(word).stream())
            .toList());
  }

  /** Closes the recogniser if {@link #load} opened it; otherwise does nothing. */
  @Override
  public void close() {
    if (owns) {
      recognizer.close();
    }
  }
}
