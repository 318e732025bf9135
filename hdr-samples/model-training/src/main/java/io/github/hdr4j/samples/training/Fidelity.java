package io.github.hdr4j.samples.training;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Compares readings of pictures with readings of the tensors they were made from. */
final class Fidelity {
  private static final int CHUNK = 500;

  private final DigitRecognizer recognizer;
  private final Preprocessor preprocessor;
  private final List<LabelledPicture> digits;

  Fidelity(DigitRecognizer recognizer, Preprocessor preprocessor, List<LabelledPicture> digits) {
    this.recognizer = recognizer;
    this.preprocessor = preprocessor;
    this.digits = digits;
  }

  /** Accuracy on pixel / 255, without preparation. */
  double tensors() throws IOException {
    return accuracy(
        pictures -> recognizer.classifyAll(pictures.stream().map(Fidelity::asIs).toList()));
  }

  /** Accuracy on the pictures, changed in a way that leaves the digit what it is. */
  double pictures(PictureChange change) throws IOException {
    return accuracy(
        pictures -> recognizer.recognizeAll(pictures.stream().map(change::apply).toList()));
  }

  /** Mean over all pixels of all digits of |prepared − pixel / 255|; a blank counts as no ink. */
  double tensorDifference() throws IOException {
    double sum = 0;
    for (LabelledPicture digit : digits) {
      BufferedImage picture = digit.open(preprocessor::decode);
      float[] expected = asIs(picture).toArray();
      float[] prepared = prepared(picture);
      for (int i = 0; i < expected.length; i++) {
        sum += Math.abs(prepared[i] - expected[i]);
      }
    }
    return sum / ((double) digits.size() * DigitTensor.LENGTH);
  }

  private float[] prepared(BufferedImage picture) {
    Preparation preparation = preprocessor.prepare(picture);
    if (preparation instanceof Preparation.Ink ink) {
      return ink.tensor().toArray();
    }
    if (preparation instanceof Preparation.SeveralMarks several) {
      return several.tensor().toArray();
    }
    return new float[DigitTensor.LENGTH];
  }

  private double accuracy(Function<List<BufferedImage>, List<Recognition>> reader)
      throws IOException {
    int right = 0;
    for (int from = 0; from < digits.size(); from += CHUNK) {
      List<LabelledPicture> chunk = digits.subList(from, Math.min(from + CHUNK, digits.size()));
      List<BufferedImage> pictures = new ArrayList<>(chunk.size());
      for (LabelledPicture digit : chunk) {
        pictures.add(digit.open(preprocessor::decode));
      }
      List<Recognition> readings = reader.apply(pictures);
      for (int i = 0; i < chunk.size(); i++) {
        if (readings.get(i).best().equals(OptionalInt.of(chunk.get(i).label()))) {
          right++;
        }
      }
    }
    return (double) right / digits.size();
  }

  /** A gray picture of 28 × 28 as it stands. */
  private static DigitTensor asIs(BufferedImage picture) {
    int[] gray =
        picture.getRaster().getSamples(0, 0, DigitTensor.SIZE, DigitTensor.SIZE, 0, (int[]) null);
    float[] ink = new float[DigitTensor.LENGTH];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = gray[i] / 255f;
    }
    return DigitTensor.of(ink);
  }
}
