package io.github.hdr4j.spi;

/** One recogniser's hold on a shared engine; exactly one of the two endings is called, once. */
interface EngineLease {
  DigitEngine engine();

  /** The recogniser was closed: the engine closes with its last holder. */
  void release();

  /** The recogniser was forgotten: the engine is kept for the next one that is loaded. */
  void abandon();
}
