package io.github.hdr4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import io.github.hdr4j.BrokenProviderException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** ONNX Runtime's native library, which is unpacked and loaded when it is first asked for. */
final class NativeRuntime {
  /**
   * What went wrong when the library was first loaded. ONNX Runtime loads it in a static
   * initialiser, so the second attempt fails with a {@link NoClassDefFoundError} that does not say.
   */
  private static final AtomicReference<@Nullable Throwable> FAILURE = new AtomicReference<>();

  private NativeRuntime() {}

  /** The one environment of the process, which an application may already have opened. */
  static OrtEnvironment environment() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return environment;
    } catch (LinkageError | IllegalStateException | OrtException e) {
      FAILURE.compareAndSet(null, e);
      Throwable first = FAILURE.get();
      throw broken(first == null ? e : first);
    }
  }

  private static BrokenProviderException broken(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return new BrokenProviderException(Messages.nativeLibrary(root), failure);
  }
}
