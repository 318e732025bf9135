package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.conformance.ResidentSet;
import io.github.hdr4j.spi.ModelFile;
import io.github.hdr4j.spi.OpenedOnce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

@DisplayName("The engine")
class OnnxEngineTest {
  private static final List<DigitTensor> TENSORS =
      DrawnDigits.all().stream().map(DrawnDigit::tensor).toList();

  @TempDir Path folder;

  @Test
  @DisplayName("names ONNX Runtime and its version")
  void description() {
    try (OnnxEngine engine = open(11, 1)) {
      assertThat(engine.description())
          .isEqualTo("ONNX Runtime " + OrtEnvironment.getEnvironment().getVersion())
          .matches("ONNX Runtime \\d+\\.\\d+\\.\\d+");
    }
  }

  @Test
  @DisplayName("gives a row of 10 or 11 logits for each tensor")
  void rows() throws OrtException {
    for (int outputs : new int[] {10, 11}) {
      try (OnnxEngine engine = open(outputs, 1)) {
        float[][] logits = engine.logits(TENSORS.subList(0, 64));
        assertThat(logits).hasDimensions(64, outputs);
        assertThat(engine.model().classes()).isEqualTo(outputs);
      }
    }
  }

  @Test
  @DisplayName("gives rows that the caller may change")
  void ownedByCaller() throws OrtException {
    try (OnnxEngine engine = open(11, 1)) {
      float[] first = engine.logits(TENSORS.subList(0, 1))[0];
      float[] copy = first.clone();
      first[0] = Float.NaN;
      assertThat(engine.logits(TENSORS.subList(0, 1))[0]).isEqualTo(copy);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("starts threads of its own only when told to")
  void threads() throws Exception {
    open(11, 1).close();
    long before = nativeThreads();
    try (OnnxEngine one = open(11, 1)) {
      assertThat(nativeThreads()).isEqualTo(before);
      try (OnnxEngine four = open(11, 4)) {
        assertThat(nativeThreads()).isGreaterThanOrEqualTo(before + 3);
        assertThat(four.logits(TENSORS)).isDeepEqualTo(one.logits(TENSORS));
      }
    }
  }

  private static long nativeThreads() throws Exception {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
      return tasks.filter(OnnxEngineTest::isNotJava).count();
    }
  }

  /** Threads that the JVM names after their Java thread, or after what they do for it. */
  private static boolean isNotJava(Path task) {
    try {
      return Files.readString(task.resolve("comm")).strip().equals("java");
    } catch (java.io.IOException e) {
      return false;
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("releases the tensors and results of 100,000 calls")
  void releasesTensors() throws OrtException {
    try (OnnxEngine engine = open(11, 1)) {
      call(engine, 20_000);
      long before = ResidentSet.nativeMegabytes();
      call(engine, 100_000);
      // Left open, they take 115 MB.
      assertThat(ResidentSet.nativeMegabytes() - before).isLessThan(32);
    }
  }

  private static void call(OnnxEngine engine, int times) throws OrtException {
    for (int i = 0; i < times; i++) {
      engine.logits(TENSORS.subList(i % 10, i % 10 + 1));
    }
  }

  @Test
  @DisplayName("closes its session once, and the session's options once it is open")
  void lifeCycle() throws OrtException {
    OrtEnvironment environment = mock(OrtEnvironment.class);
    ModelFile file = model(TinyModel.ofOutputs(11));
    OrtSession session = session(environment, file);
    OnnxSessions.open(environment, file, noLines(), 1).close();
    verify(session, times(1)).close();
    ArgumentCaptor<SessionOptions> options = ArgumentCaptor.forClass(SessionOptions.class);
    verify(environment).createSession(any(byte[].class), options.capture());
    assertThatThrownBy(options.getValue()::close).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("closes the session of a model that it refuses")
  void closesRefused() throws OrtException {
    OrtEnvironment environment = mock(OrtEnvironment.class);
    ModelFile file = model(TinyModel.ofOutputs(11).with("sha256", "0".repeat(64)));
    OrtSession session = session(environment, file);
    assertThatThrownBy(() -> OnnxSessions.open(environment, file, noLines(), 1))
        .isInstanceOf(ModelLoadException.class);
    verify(session, times(1)).close();
  }

  private static OpenedOnce<LineEngine> noLines() {
    return new OpenedOnce<>(Optional::empty);
  }

  private static OrtSession session(OrtEnvironment environment, ModelFile file)
      throws OrtException {
    OrtSession session = spy(OrtEnvironment.getEnvironment().createSession(file.bytes()));
    when(environment.createSession(any(byte[].class), any(SessionOptions.class)))
        .thenReturn(session);
    return session;
  }

  private OnnxEngine open(int outputs, int threads) {
    return OnnxEngine.open(model(TinyModel.ofOutputs(outputs)), Optional::empty, threads);
  }

  private ModelFile model(TinyModel model) {
    return ModelFile.read(model.write(folder.resolve("tiny.onnx")));
  }
}
