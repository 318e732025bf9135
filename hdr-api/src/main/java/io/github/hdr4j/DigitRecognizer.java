package io.github.hdr4j;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads one handwritten digit in a picture: a scan, a photo, a drawing, a 28 × 28 cell; or in the
 * strokes of a pen.
 *
 * <pre>{@code
 * try (DigitRecognizer recognizer = DigitRecognizer.load()) {
 *   Recognition reading = recognizer.recognize(image);
 *   reading.digit().ifPresent(System.out::println);
 * }
 * }</pre>
 *
 * <p>Thread-safe: any number of threads may call one recogniser. The caller's pictures are never
 * changed. Engine and weights are shared by all recognisers of the same model, so loading again is
 * cheap, and a recogniser that is forgotten instead of closed is released when it is collected.
 * After {@link #close()} every reading method throws {@link IllegalStateException}.
 *
 * <p>Backends do not implement this interface directly: they extend {@code
 * io.github.hdr4j.spi.AbstractDigitRecognizer}. Methods added later will be {@code default}.
 */
public interface DigitRecognizer extends AutoCloseable {
  /**
   * Opens the backend on the class path with default options.
   *
   * @return an open recogniser
   * @throws NoProviderException if there is no backend or no preprocessor
   * @throws AmbiguousProviderException if there are several and none is chosen by the system
   *     property {@code io.github.hdr4j.recognizer} (or {@code .preprocessor})
   * @throws BrokenProviderException if the chosen one cannot start
   * @throws ModelLoadException if the model cannot be opened
   */
  static DigitRecognizer load() {
    return load(RecognizerOptions.defaults());
  }

  /**
   * Opens a backend.
   *
   * @param options which backend and model, and how
   * @return an open recogniser
   * @throws NoProviderException if there is no such backend or preprocessor
   * @throws AmbiguousProviderException if there are several and none is chosen
   * @throws BrokenProviderException if the chosen one cannot start
   * @throws ModelLoadException if the model cannot be opened
   */
  static DigitRecognizer load(RecognizerOptions options) {
    return Providers.openRecognizer(options);
  }

  /**
   * Reads the digit in a picture.
   *
   * @param image of any size and type, upright
   * @return the reading; a blank or a scribble is a verdict, not an exception
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  Recognition recognize(BufferedImage image);

  /**
   * Reads the digit in an image file.
   *
   * @param file PNG or JPEG, or another format that the options' limits allow
   * @return the reading
   * @throws UnreadableImageException if the file is missing or is no picture
   * @throws ImageLimitException if it exceeds the options' limits
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  Recognition recognize(Path file);

  /**
   * Reads the digit in an encoded picture.
   *
   * @param encoded read to its end, but not closed
   * @return the reading
   * @throws UnreadableImageException if it is no picture
   * @throws ImageLimitException if it exceeds the options' limits
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  Recognition recognize(InputStream encoded);

  /**
   * Reads the digit in an encoded picture.
   *
   * @param encoded the bytes of the file
   * @return the reading
   * @throws UnreadableImageException if it is no picture
   * @throws ImageLimitException if it exceeds the options' limits
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  Recognition recognize(byte[] encoded);

  /**
   * Reads the digit that a pen wrote on a tablet, a drawing pad or a touch screen.
   *
   * <p>A recogniser that knows pictures only gets the strokes as one, black on white; those that
   * {@link #load} opens leave the drawing to their {@link Preprocessor#prepare(PenStrokes)}.
   *
   * @param strokes of any size, in any unit
   * @return the reading, its box as {@link PenStrokes#FRAME} describes it; without any point, and
   *     for a scribble, a verdict, not an exception
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  default Recognition recognize(PenStrokes strokes) {
    StrokePicture picture = StrokePicture.of(strokes);
    Recognition reading = recognize(picture.image());
    return reading
        .box()
        .map(box -> reading.at(picture.toFrame(box), reading.style().orElseThrow()))
        .orElse(reading);
  }

  /**
   * Reads one digit in each of many pictures, in bounded batches: faster than one by one and with
   * the same readings.
   *
   * @param images of any sizes and types
   * @return one reading for each, in the same order, unmodifiable
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  List<Recognition> recognizeAll(List<BufferedImage> images);

  /**
   * Reads a digit that is prepared already.
   *
   * @param tensor in the form that the model's contract names
   * @return the reading, without box and style; blank if the tensor holds no ink
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  Recognition classify(DigitTensor tensor);

  /**
   * Reads many digits that are prepared already, in bounded batches.
   *
   * @param tensors in the form that the model's contract names
   * @return one reading for each, in the same order, unmodifiable
   * @throws InferenceException if the engine fails
   * @throws DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if this recogniser is closed
   */
  List<Recognition> classifyAll(List<DigitTensor> tensors);

  /**
   * Looks at a whole line at once, which tells what the digits beside a digit make of it.
   *
   * @param line as the preprocessor shows it
   * @return what a network for lines says; empty if this recogniser has none
   * @throws InferenceException if the engine fails
   * @throws IllegalStateException if this recogniser is closed
   */
  default Optional<LineFrames> scan(LineStrip line) {
    return Optional.empty();
  }

  /**
   * Tells which backend, engine and model read.
   *
   * @return the same as long as the recogniser is open
   * @throws IllegalStateException if this recogniser is closed
   */
  RecognizerInfo info();

  /**
   * What prepares the pictures for this recogniser, for those who need more of it than readings.
   *
   * @return by default the one on the class path
   * @throws IllegalStateException if this recogniser is closed
   */
  default Preprocessor preprocessor() {
    return Preprocessor.load();
  }

  /**
   * Releases the engine after waiting for calls in flight. Closing again does nothing.
   *
   * @throws IllegalStateException if called from within a call of this recogniser
   */
  @Override
  void close();
}
