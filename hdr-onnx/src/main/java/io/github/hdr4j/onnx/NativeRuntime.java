package io.github.hdr4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import io.github.hdr4j.BrokenProviderException;

/** ONNX Runtime's native library, which is unpacked and loaded when it is first asked for. */
final class NativeRuntime {
  private NativeRuntime() {}

  /** The one environment of the process, which an application may already have opened. */
  static OrtEnvironment environment() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return environment;
    } catch (LinkageError | IllegalStateException | OrtException e) {
      throw new BrokenProviderException(Messages.nativeLibrary(firstFailure(e)), e);
    }
  }

  /**
   * The loading happens in a static initialiser, so that all later attempts fail with a {@link
   * NoClassDefFoundError}; what went wrong at first is the last in its chain of causes.
   */
  private static Throwable firstFailure(Throwable thrown) {
    Throwable first = thrown;
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      first = cause;
    }
    return first;
  }
}
