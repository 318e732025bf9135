package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.BrokenProviderException;
import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.internal.Messages;

/** Opens an engine and turns whatever it throws into this library's exceptions. */
final class EngineStart {
  private EngineStart() {}

  /** The backend's own opening method. */
  interface Opening {
    DigitEngine open(EngineOptions options) throws Exception;
  }

  static DigitEngine open(Class<?> backend, Opening opening, EngineOptions options) {
    try {
      return requireNonNull(opening.open(options), "openEngine returned null");
    } catch (DigitRecognitionException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokenProviderException(Messages.engineDoesNotStart(backend, e), e);
    } catch (Exception | LinkageError e) {
      throw new BrokenProviderException(Messages.engineDoesNotStart(backend, e), e);
    }
  }
}
