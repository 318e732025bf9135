package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.conformance.DrawnDigits;

/** Reads a picture as often as told; prints nothing but what goes wrong. */
final class FirstReading {
  private FirstReading() {}

  /**
   * Reads.
   *
   * @param arguments number of attempts, and "foreign" to have a context class loader that knows
   *     the JDK only
   */
  public static void main(String[] arguments) {
    ClassLoader own = FirstReading.class.getClassLoader();
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      if (arguments.length > 1) {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
      }
      try (DigitRecognizer recognizer = DigitRecognizer.load()) {
        recognizer.recognize(DrawnDigits.all().get(i).image());
      } catch (DigitRecognitionException e) {
        System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
      } finally {
        Thread.currentThread().setContextClassLoader(own);
      }
    }
  }
}
