package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The verdict")
class VerdictTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final float LN_3 = (float) Math.log(3);

  /** Three times as probable as each other digit: 3/12 and 1/12. */
  private static final float[] THREE_TO_ONE = {0, 0, LN_3, 0, 0, 0, 0, 0, 0, 0};

  private static final float[] SURE_SEVEN = {0, 0, 0, 0, 0, 0, 0, 30, 0, 0};

  @Nested
  @DisplayName("of a model with ten outputs")
  class TenOutputs {
    @Test
    @DisplayName("rests on the softmax of the logits")
    void softmax() {
      Recognition reading = classify(Models.tenOutputs(), THREE_TO_ONE);

      assertThat(reading.probability(2)).isCloseTo(0.25, within(1e-7));
      assertThat(reading.probability(9)).isCloseTo(1 / 12.0, within(1e-7));
      assertThat(IntStream.range(0, 10).mapToDouble(reading::probability).sum())
          .isCloseTo(1, EXACT);
      assertThat(reading.digitProbability()).isEqualTo(1);
    }

    @Test
    @DisplayName("is accepted from the model's threshold on")
    void accepted() {
      ModelInfo lenient = Models.with(Map.of("accept-threshold", "0.2"));

      Recognition reading = classify(lenient, THREE_TO_ONE);

      assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(reading.digit()).hasValue(2);
      assertThat(reading.reason()).isEmpty();
    }

    @Test
    @DisplayName("is uncertain below it, and says that it is ambiguous")
    void uncertain() {
      Recognition reading = classify(Models.tenOutputs(), THREE_TO_ONE);

      assertThat(reading.verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(reading.reason()).hasValue(Reason.AMBIGUOUS);
      assertThat(reading.digit()).isEmpty();
      assertThat(reading.best()).hasValue(2);
    }

    @Test
    @DisplayName("is softened by the model's temperature")
    void temperature() {
      ModelInfo hot = Models.with(Map.of("temperature", "2"));

      double root = Math.sqrt(3);
      assertThat(classify(hot, THREE_TO_ONE).probability(2))
          .isCloseTo(root / (root + 9), within(1e-7));
    }

    @Test
    @DisplayName("stays finite for the largest logits there are")
    void extreme() {
      float[] logits = new float[10];
      logits[4] = Float.MAX_VALUE;
      logits[5] = -Float.MAX_VALUE;

      Recognition reading = classify(Models.with(Map.of("temperature", "1e-3")), logits);

      assertThat(reading.digit()).hasValue(4);
      assertThat(reading.confidence()).isEqualTo(1);
    }
  }

  @Nested
  @DisplayName("of a model with an eleventh output")
  class ElevenOutputs {
    /** q is 3/15 for the digit 2, 1/15 for the others and 3/15 for "not a digit". */
    private final float[] logits = {0, 0, LN_3, 0, 0, 0, 0, 0, 0, 0, LN_3};

    @Test
    @DisplayName("takes that output as 1 − digit probability, and p = q / (1 − q10)")
    void conditional() {
      Recognition reading = classify(Models.elevenOutputs(), logits);

      assertThat(reading.digitProbability()).isCloseTo(1 - 3 / 15.0, within(1e-7));
      assertThat(reading.probability(2))
          .isCloseTo((3 / 15.0) / (1 - 3 / 15.0), within(1e-7))
          .isCloseTo(0.25, within(1e-7));
    }

    @Test
    @DisplayName("is not a digit below the model's digit threshold")
    void notDigitLike() {
      ModelInfo strict = Models.with(Map.of("classes", "11", "digit-threshold", "0.9"));

      Recognition reading = classify(strict, logits);

      assertThat(reading.verdict()).isEqualTo(Verdict.NOT_A_DIGIT);
      assertThat(reading.reason()).hasValue(Reason.NOT_DIGIT_LIKE);
      assertThat(reading.best()).hasValue(2);
      assertThat(reading.digit()).isEmpty();
    }

    @Test
    @DisplayName("is not a digit even if the best digit is far ahead of the others")
    void scribble() {
      float[] scribble = {0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 40};

      Recognition reading = classify(Models.elevenOutputs(), scribble);

      assertThat(reading.verdict()).isEqualTo(Verdict.NOT_A_DIGIT);
      assertThat(reading.confidence()).isGreaterThan(0.99);
      assertThat(reading.digitProbability()).isCloseTo(0, within(1e-6));
    }

    @Test
    @DisplayName("is uncertain if it may well be no digit, however clear which one it would be")
    void doubtful() {
      ModelInfo model = Models.with(Map.of("classes", "11", "accept-threshold", "0.8"));
      float[] doubtful = {0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 19};

      Recognition reading = classify(model, doubtful);

      assertThat(reading.confidence()).isGreaterThan(0.99);
      assertThat(reading.digitProbability()).isBetween(0.7, 0.75);
      assertThat(reading.verdict()).isEqualTo(Verdict.UNCERTAIN);
    }
  }

  @Nested
  @DisplayName("under options")
  class Options {
    @Test
    @DisplayName("uses their threshold for accepting instead of the model's")
    void acceptThreshold() {
      RecognizerOptions lenient = RecognizerOptions.builder().acceptThreshold(0.2).build();

      assertThat(classify(Models.tenOutputs(), lenient, THREE_TO_ONE).verdict())
          .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    @DisplayName("uses their threshold for digits instead of the model's")
    void digitThreshold() {
      RecognizerOptions strict = RecognizerOptions.builder().digitThreshold(0.99).build();
      float[] logits = {0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 5};

      assertThat(classify(Models.elevenOutputs(), logits).verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(classify(Models.elevenOutputs(), strict, logits).verdict())
          .isEqualTo(Verdict.NOT_A_DIGIT);
    }
  }

  @Nested
  @DisplayName("on a picture")
  class OnAPicture {
    @Test
    @DisplayName("of several marks is not a digit, however sure the network is")
    void severalMarks() {
      Preparation several =
          Preparation.severalMarks(
              Engines.tensor(1),
              FakePreprocessor.BOX,
              FakePreprocessor.STYLE,
              List.of(FakePreprocessor.BOX, FakePreprocessor.BOX));

      Recognition reading = recognize(several, SURE_SEVEN);

      assertThat(reading.verdict()).isEqualTo(Verdict.NOT_A_DIGIT);
      assertThat(reading.reason()).hasValue(Reason.SEVERAL_MARKS);
      assertThat(reading.best()).hasValue(7);
      assertThat(reading.box()).hasValue(FakePreprocessor.BOX);
      assertThat(reading.style()).hasValue(FakePreprocessor.STYLE);
    }

    @Test
    @DisplayName("with a caution names it as the reason of an uncertain reading")
    void caution() {
      Recognition reading = recognize(faint(), THREE_TO_ONE);

      assertThat(reading.verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(reading.reason()).hasValue(Reason.FAINT);
    }

    @Test
    @DisplayName("with a caution is still accepted if the network is sure")
    void sureInSpiteOfCaution() {
      Recognition reading = recognize(faint(), SURE_SEVEN);

      assertThat(reading.digit()).hasValue(7);
      assertThat(reading.reason()).isEmpty();
    }

    @Test
    @DisplayName("carries the box and the style of the writing")
    void place() {
      Recognition reading = recognize(faint(), SURE_SEVEN);

      assertThat(reading.box()).hasValue(FakePreprocessor.BOX);
      assertThat(reading.style()).hasValue(FakePreprocessor.STYLE);
    }

    @Test
    @DisplayName("without ink is blank")
    void blank() {
      assertThat(recognize(Preparation.blank(), SURE_SEVEN)).isSameAs(Recognition.blank());
    }

    private static Preparation faint() {
      return FakePreprocessor.ink(Engines.tensor(1), Optional.of(Reason.FAINT));
    }
  }

  private static Recognition classify(ModelInfo model, float[] logits) {
    return classify(model, RecognizerOptions.defaults(), logits);
  }

  private static Recognition classify(ModelInfo model, RecognizerOptions options, float[] logits) {
    try (FakeBackend recognizer = FakeBackend.open(Engines.giving(model, logits), options)) {
      return recognizer.classify(Engines.tensor(0));
    }
  }

  private static Recognition recognize(Preparation preparation, float[] logits) {
    Preprocessor preprocessor = FakePreprocessor.of(preparation);
    DigitEngine engine = Engines.giving(Models.tenOutputs(), logits);
    try (FakeBackend recognizer = new FakeBackend(options -> engine)) {
      recognizer.open(RecognizerOptions.defaults(), preprocessor);
      return recognizer.recognize(FakePreprocessor.picture(0));
    }
  }
}
