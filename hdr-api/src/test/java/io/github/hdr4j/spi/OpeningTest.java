package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.github.hdr4j.BrokenProviderException;
import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.RecognizerOptions;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Opening a recogniser")
class OpeningTest {
  private static final RecognizerOptions DEFAULTS = RecognizerOptions.defaults();

  @Test
  @DisplayName("passes model and threads to the engine")
  void options() {
    RecognizerOptions options =
        RecognizerOptions.builder().model(ModelSource.accurate()).threads(3).build();
    FakeBackend backend =
        new FakeBackend(
            engineOptions -> {
              assertThat(engineOptions.model()).isEqualTo(ModelSource.accurate());
              assertThat(engineOptions.threads()).isEqualTo(3);
              return Engines.reading();
            });

    backend.open(options, new FakePreprocessor());

    backend.close();
  }

  @Test
  @DisplayName("refuses a preprocessor of another contract and releases the engine")
  void contract() {
    DigitEngine engine = Engines.reading();
    FakeBackend backend = new FakeBackend(options -> engine);

    assertThatThrownBy(
            () ->
                backend.open(
                    DEFAULTS, new FakePreprocessor(image -> Preparation.blank(), "other-v2")))
        .isExactlyInstanceOf(ModelLoadException.class)
        .hasMessage(
            "The model 'test' expects tensors of the form 'mnist-28x28-centre-of-mass-v1', but the"
                + " preprocessor makes 'other-v2'; use a model and a preprocessor of the same"
                + " contract. See https://github.com/hdr4j/hdr#model-load");
    verify(engine).close();
  }

  @Test
  @DisplayName("releases an engine that does not describe its model, whatever it throws")
  void description() {
    DigitEngine engine = Engines.reading();
    doThrow(new NoSuchMethodError("description")).when(engine).description();

    assertThatThrownBy(() -> FakeBackend.open(engine)).isInstanceOf(NoSuchMethodError.class);

    verify(engine).close();
  }

  @Test
  @DisplayName("does not take null for an engine, and works the next time")
  void nullEngine() {
    DigitEngine[] engines = {null};
    assertThatThrownBy(() -> FakeBackend.open(engines[0]))
        .isExactlyInstanceOf(BrokenProviderException.class)
        .hasMessage(
            "The engine of io.github.hdr4j.spi.FakeBackend does not start:"
                + " java.lang.NullPointerException: openEngine returned null."
                + " See https://github.com/hdr4j/hdr#engine-does-not-start");

    FakeBackend.open(Engines.reading()).close();
  }

  @Test
  @DisplayName("passes the engine's own exception of this library on as it is")
  void ownException() {
    ModelLoadException truncated = new ModelLoadException("the model is truncated");
    FakeBackend backend =
        new FakeBackend(
            options -> {
              throw truncated;
            });

    assertThatThrownBy(() -> backend.open(DEFAULTS, new FakePreprocessor())).isSameAs(truncated);
  }

  @Test
  @DisplayName("keeps the interruption of its thread")
  void interrupted() {
    FakeBackend backend =
        new FakeBackend(
            options -> {
              throw new InterruptedException("stop");
            });

    assertThatThrownBy(() -> backend.open(DEFAULTS, new FakePreprocessor()))
        .isExactlyInstanceOf(BrokenProviderException.class)
        .hasCauseExactlyInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @DisplayName("fails on a model file that is not there")
  void missingFile(@TempDir Path folder) {
    Path missing = folder.resolve("missing.onnx");
    DigitEngine engine = Engines.reading();

    assertThatThrownBy(
            () ->
                FakeBackend.open(
                    engine, RecognizerOptions.builder().model(ModelSource.file(missing)).build()))
        .isExactlyInstanceOf(ModelLoadException.class)
        .hasMessage(
            "The model file '%s' cannot be read (java.nio.file.NoSuchFileException: %s); check the path given to ModelSource.file."
                    .formatted(missing, missing)
                + " See https://github.com/hdr4j/hdr#model-load")
        .hasCauseExactlyInstanceOf(NoSuchFileException.class);
    verify(engine, never()).model();
  }

  @Test
  @DisplayName("twice is refused, and the first opening stays")
  void twice() {
    try (FakeBackend recognizer = FakeBackend.open(Engines.reading())) {
      assertThatIllegalStateException()
          .isThrownBy(() -> recognizer.open(DEFAULTS, new FakePreprocessor()))
          .withMessage(
              "this DigitRecognizer is open already; get another one from DigitRecognizer.load()");
      assertThat(recognizer.classify(Engines.tensor(1)).digit()).hasValue(1);
    }
  }

  @Test
  @DisplayName("is load()'s business: one made with its constructor says so")
  void neverOpened() {
    FakeBackend backend = new FakeBackend(options -> Engines.reading());

    assertThatIllegalStateException()
        .isThrownBy(backend::info)
        .withMessage("this DigitRecognizer was never opened; get one from DigitRecognizer.load()");
    backend.close();
  }

  @Test
  @DisplayName("sets a preprocessor's limits once")
  void preprocessor() {
    ImageLimits limits = ImageLimits.defaults().withFormats(java.util.Set.of(ImageFormat.PNG));
    AbstractPreprocessor preprocessor = new BarePreprocessor();
    assertThat(preprocessor.limits()).isEqualTo(ImageLimits.defaults());

    preprocessor.open(limits);

    assertThat(preprocessor.limits()).isEqualTo(limits);
    assertThatIllegalStateException()
        .isThrownBy(() -> preprocessor.open(limits))
        .withMessage("this Preprocessor is open already; get another one from Preprocessor.load()");
  }
}
