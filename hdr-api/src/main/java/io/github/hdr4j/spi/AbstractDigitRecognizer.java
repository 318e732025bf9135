package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.internal.Messages;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a backend extends: it opens an engine, and everything else is here.
 *
 * <p>A backend needs a {@link ProviderName}, a public constructor without arguments that does no
 * work, and a line in {@code META-INF/services/io.github.hdr4j.DigitRecognizer}.
 */
public abstract class AbstractDigitRecognizer implements DigitRecognizer {
  private final AtomicReference<@Nullable OpenRecognizer> state = new AtomicReference<>();

  /** For subclasses, which must do no work here. */
  protected AbstractDigitRecognizer() {}

  /**
   * Opens an engine. Recognisers of the same backend, model and threads share it, so this is called
   * again only after the last of them was closed. The engine outlives this recogniser and must not
   * refer to it, or a forgotten one is never released.
   *
   * @param options which model, how many threads
   * @return an open engine, never null
   * @throws io.github.hdr4j.ModelLoadException if the model is missing, damaged or foreign
   * @throws Exception what the engine throws; it becomes the cause of a {@link
   *     io.github.hdr4j.BrokenProviderException}
   */
  protected abstract DigitEngine openEngine(EngineOptions options) throws Exception;

  /**
   * Opens the engine and checks that model and preprocessor agree. Called once by {@link
   * DigitRecognizer#load}, before any other method.
   *
   * @param options of the application
   * @param preprocessor that prepares the pictures
   * @throws io.github.hdr4j.ModelLoadException if the model cannot be opened or has another
   *     contract
   * @throws io.github.hdr4j.BrokenProviderException if the engine cannot start
   * @throws IllegalStateException if called twice
   */
  public final void open(RecognizerOptions options, Preprocessor preprocessor) {
    requireNonNull(options, "options");
    requireNonNull(preprocessor, "preprocessor");
    if (state.get() != null) {
      throw new IllegalStateException(Messages.OPEN_TWICE);
    }
    EngineOptions engineOptions = new EngineOptions(options.model(), options.threads());
    EngineLease lease =
        SharedEngines.of(getClass())
            .lease(
                EngineKey.of(engineOptions),
                () -> EngineStart.open(getClass(), this::openEngine, engineOptions));
    OpenRecognizer opened;
    try {
      opened = OpenRecognizer.of(getClass(), lease, options, preprocessor);
    } catch (RuntimeException | Error e) {
      lease.release();
      throw e;
    }
    if (!state.compareAndSet(null, opened)) {
      lease.release();
      throw new IllegalStateException(Messages.OPEN_TWICE);
    }
    // The action holds the state only, never this recogniser, so that it can be collected.
    Forgotten.onUnreachable(this, opened::abandon);
  }

  @Override
  public final Recognition recognize(BufferedImage image) {
    return call(requireNonNull(image, "image"), OpenRecognizer::recognize);
  }

  @Override
  public final Recognition recognize(Path file) {
    return call(requireNonNull(file, "file"), OpenRecognizer::recognizeFile);
  }

  @Override
  public final Recognition recognize(InputStream encoded) {
    return call(requireNonNull(encoded, "encoded"), OpenRecognizer::recognizeStream);
  }

  @Override
  public final Recognition recognize(byte[] encoded) {
    return call(requireNonNull(encoded, "encoded"), OpenRecognizer::recognizeBytes);
  }

  @Override
  public final Recognition recognize(PenStrokes strokes) {
    return call(requireNonNull(strokes, "strokes"), OpenRecognizer::recognizeStrokes);
  }

  @Override
  public final List<Recognition> recognizeAll(List<BufferedImage> images) {
    return call(List.copyOf(images), OpenRecognizer::recognizeAll);
  }

  @Override
  public final Recognition classify(DigitTensor tensor) {
    return call(List.of(tensor), OpenRecognizer::classifyAll).get(0);
  }

  @Override
  public final List<Recognition> classifyAll(List<DigitTensor> tensors) {
    return call(List.copyOf(tensors), OpenRecognizer::classifyAll);
  }

  @Override
  public final Optional<LineFrames> scan(LineStrip line) {
    return call(requireNonNull(line, "line"), OpenRecognizer::scan);
  }

  @Override
  public final RecognizerInfo info() {
    return call("", (open, none) -> open.info());
  }

  @Override
  public final Preprocessor preprocessor() {
    return call("", (open, none) -> open.preprocessor());
  }

  @Override
  public final void close() {
    OpenRecognizer open = state.get();
    try {
      if (open != null) {
        open.close();
      }
    } finally {
      // Without it the collector could abandon the engine first, and closing would keep it.
      Reference.reachabilityFence(this);
    }
  }

  private <T, R> R call(T argument, BiFunction<OpenRecognizer, T, R> action) {
    OpenRecognizer open = state.get();
    if (open == null) {
      throw new IllegalStateException(Messages.NEVER_OPENED);
    }
    try {
      return open.guarded(() -> action.apply(open, argument));
    } finally {
      // Without it the collector could abandon the engine while the call still uses it.
      Reference.reachabilityFence(this);
    }
  }
}
