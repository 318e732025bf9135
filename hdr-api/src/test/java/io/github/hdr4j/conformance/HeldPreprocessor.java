package io.github.hdr4j.conformance;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Holds a call of the recogniser in flight, in the preparation of its picture. */
final class HeldPreprocessor implements Preprocessor {
  private final Preprocessor preprocessor;
  private final CountDownLatch called = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  HeldPreprocessor(Preprocessor preprocessor) {
    this.preprocessor = preprocessor;
  }

  void awaitCall() {
    await(called);
  }

  void release() {
    released.countDown();
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    called.countDown();
    await(released);
    return preprocessor.prepare(image);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the test was interrupted", e);
    }
  }

  @Override
  public BufferedImage decode(Path file) {
    return preprocessor.decode(file);
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    return preprocessor.decode(encoded);
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    return preprocessor.decode(encoded);
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    return preprocessor.trace(image);
  }

  @Override
  public String contract() {
    return preprocessor.contract();
  }
}
