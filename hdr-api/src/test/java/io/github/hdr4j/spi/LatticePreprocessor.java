package io.github.hdr4j.spi;

import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.SegmentationLattice;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Finds these lines in every picture. */
final class LatticePreprocessor implements Preprocessor {
  private final Preprocessor other = new FakePreprocessor();
  private final List<SegmentationLattice> lines;

  LatticePreprocessor(SegmentationLattice... lines) {
    this.lines = List.of(lines);
  }

  /** What a reader over this engine makes of these lines. */
  static List<NumberReading> read(
      DigitEngine engine, NumberRules rules, SegmentationLattice... lines) {
    try (FakeBackend recognizer = open(engine, lines)) {
      return NumberReader.using(recognizer).with(rules).read(FakePreprocessor.blankPicture());
    }
  }

  static FakeBackend open(DigitEngine engine, SegmentationLattice... lines) {
    return open(engine, RecognizerOptions.defaults(), lines);
  }

  static FakeBackend open(
      DigitEngine engine, RecognizerOptions options, SegmentationLattice... lines) {
    FakeBackend recognizer = new FakeBackend(unused -> engine);
    recognizer.open(options, new LatticePreprocessor(lines));
    return recognizer;
  }

  @Override
  public List<SegmentationLattice> segment(BufferedImage image) {
    return lines;
  }

  @Override
  public BufferedImage decode(Path file) {
    return other.decode(file);
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    return other.decode(encoded);
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    return other.decode(encoded);
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    return other.prepare(image);
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    return other.trace(image);
  }

  @Override
  public String contract() {
    return other.contract();
  }
}
