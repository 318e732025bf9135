package io.github.hdr4j.dl4j;

import io.github.hdr4j.BrokenProviderException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.CrashReportingUtil;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** ND4J and its native library, which is unpacked and loaded when it is first asked for. */
public final class Nd4jRuntime {
  private static final String CRASH_REPORTS = "org.deeplearning4j.crash.reporting.enabled";
  private static final String PROPERTIES =
      "/META-INF/maven/org.deeplearning4j/deeplearning4j-nn/pom.properties";

  /**
   * What went wrong when the library was first loaded. ND4J loads it in a static initialiser, so
   * the second attempt fails with a {@link NoClassDefFoundError} that does not say.
   */
  private static final AtomicReference<@Nullable Throwable> FAILURE = new AtomicReference<>();

  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private Nd4jRuntime() {}

  /**
   * Starts it if need be. ND4J looks for its parts with the thread's context class loader.
   *
   * @throws BrokenProviderException if the native library does not load
   */
  public static void start() {
    if (STARTED.get()) {
      return;
    }
    try {
      QuietLogging.set();
      Nd4j.getBackend();
      if (System.getProperty(CRASH_REPORTS) == null) {
        // They need a library that is excluded, and are files in the working directory.
        CrashReportingUtil.crashDumpsEnabled(false);
      }
      STARTED.set(true);
    } catch (LinkageError | RuntimeException e) {
      FAILURE.compareAndSet(null, e);
      Throwable first = FAILURE.get();
      throw broken(first == null ? e : first);
    }
  }

  static boolean started() {
    return STARTED.get();
  }

  /**
   * How many threads OpenMP may use for what the calling thread asks it to do.
   *
   * @param threads at least 1
   */
  public static void useOpenMpThreads(int threads) {
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
  }

  /**
   * How many threads a multiplication of matrices may use, in the whole process.
   *
   * @param threads at least 1
   */
  public static void useBlasThreads(int threads) {
    Nd4j.factory().blas().setMaxThreads(threads);
  }

  /** Deeplearning4j's version, which its manifest does not tell. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream file = MultiLayerNetwork.class.getResourceAsStream(PROPERTIES)) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException e) {
      return Messages.UNKNOWN_VERSION;
    }
    return properties.getProperty("version", Messages.UNKNOWN_VERSION);
  }

  private static BrokenProviderException broken(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return new BrokenProviderException(Messages.nativeLibrary(root), failure);
  }
}
