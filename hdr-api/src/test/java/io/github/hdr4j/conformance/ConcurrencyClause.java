package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every thread has pictures of its own: with shared ones, mixed-up readings would go unseen. */
abstract class ConcurrencyClause extends Clause {
  private static final int THREADS = 8;
  private static final int PER_THREAD = 100;

  ConcurrencyClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("each get the readings of their own tensors")
  void singles() {
    List<DigitTensor> tensors = Blends.of(THREADS * PER_THREAD, 11);
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> serial = tensors.stream().map(recognizer::classify).toList();
      assertTrue(
          Readings.distinct(serial) > serial.size() / 4,
          "the engine hardly tells tensors apart, so this clause could not fail");
      Readings.assertAlike(
          serial, inThreads(tensors, own -> own.stream().map(recognizer::classify).toList()));
    }
  }

  @Test
  @DisplayName("each get the readings of their own batches")
  void batches() {
    List<DigitTensor> tensors = Blends.of(THREADS * PER_THREAD, 12);
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> serial = tensors.stream().map(recognizer::classify).toList();
      Readings.assertAlike(serial, inThreads(tensors, recognizer::classifyAll));
    }
  }

  @Test
  @DisplayName("each get the readings of their own pictures")
  void pictures() {
    List<BufferedImage> images = DrawnDigits.all().stream().map(DrawnDigit::image).toList();
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> serial = images.stream().map(recognizer::recognize).toList();
      Readings.assertAlike(
          serial, inThreads(images, own -> own.stream().map(recognizer::recognize).toList()));
    }
  }

  @Test
  @DisplayName("may each load, read and close at once")
  void loading() {
    List<DigitTensor> tensors = Blends.of(THREADS * 10, 13);
    List<Recognition> serial;
    try (DigitRecognizer recognizer = load()) {
      serial = tensors.stream().map(recognizer::classify).toList();
    }
    Readings.assertAlike(
        serial,
        inThreads(
            tensors,
            own -> {
              List<Recognition> readings = new ArrayList<>();
              for (DigitTensor tensor : own) {
                try (DigitRecognizer recognizer = load()) {
                  readings.add(recognizer.classify(tensor));
                }
              }
              return readings;
            }));
  }

  private static <T> List<Recognition> inThreads(
      List<T> marks, Function<List<T>, List<Recognition>> read) {
    int slice = (marks.size() + THREADS - 1) / THREADS;
    List<Callable<List<Recognition>>> tasks =
        IntStream.range(0, THREADS)
            .mapToObj(
                t ->
                    marks.subList(
                        Math.min(t * slice, marks.size()), Math.min((t + 1) * slice, marks.size())))
            .map(own -> (Callable<List<Recognition>>) () -> read.apply(own))
            .toList();
    return Threads.together(tasks).stream().flatMap(List::stream).toList();
  }
}
