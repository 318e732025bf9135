package io.github.hdr4j.samples.training;

/** Settings of PyTorch's engine, to be made before its first use. */
final class Torch {

  private Torch() {}

  /** Uses so many cores, takes native code from the class path only, and calls nobody. */
  static void configure(int threads) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    System.setProperty("org.slf4j.simpleLogger.log.ai.djl", "warn");
  }
}
