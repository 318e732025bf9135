package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.internal.Messages;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a preprocessor extends. It needs a {@link ProviderName}, a public constructor without
 * arguments that does no work, and a line in {@code META-INF/services}.
 */
public abstract class AbstractPreprocessor implements Preprocessor {
  private final AtomicReference<@Nullable ImageLimits> limits = new AtomicReference<>();

  /** For subclasses, which must do no work here. */
  protected AbstractPreprocessor() {}

  /**
   * Sets what may be decoded. Called once by {@link Preprocessor#load}, before any other method.
   *
   * @param imageLimits of the options
   * @throws IllegalStateException if called twice
   */
  public final void open(ImageLimits imageLimits) {
    if (!limits.compareAndSet(null, requireNonNull(imageLimits, "imageLimits"))) {
      throw new IllegalStateException(Messages.PREPROCESSOR_OPEN_TWICE);
    }
  }

  /**
   * What may be decoded.
   *
   * @return the limits of the options, or the defaults if it was never opened
   */
  protected final ImageLimits limits() {
    ImageLimits open = limits.get();
    return open == null ? ImageLimits.defaults() : open;
  }
}
