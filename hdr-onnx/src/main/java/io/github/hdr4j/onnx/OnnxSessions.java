package io.github.hdr4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.spi.ModelFile;
import io.github.hdr4j.spi.OpenedOnce;

/** Opens model files; a session of a model that is refused is closed again. */
final class OnnxSessions {
  private OnnxSessions() {}

  static OnnxEngine open(
      OrtEnvironment environment, ModelFile file, OpenedOnce<LineEngine> lines, int threads) {
    return open(
        environment,
        file,
        threads,
        (session, model) -> {
          ModelSignature.check(file.name(), session, model);
          return new OnnxEngine(environment, session, model, lines);
        });
  }

  static LineEngine openLines(OrtEnvironment environment, ModelFile file, int threads) {
    return open(
        environment,
        file,
        threads,
        (session, model) -> {
          ModelSignature.checkLines(file.name(), session);
          return new LineEngine(environment, session);
        });
  }

  /** What is made of a session whose file is in order. */
  @FunctionalInterface
  private interface Use<T> {
    T of(OrtSession session, ModelInfo model) throws OrtException;
  }

  private static <T> T open(OrtEnvironment environment, ModelFile file, int threads, Use<T> use) {
    OrtSession session = create(environment, file, threads);
    try {
      ModelInfo model = ModelInfo.of(session.getMetadata().getCustomMetadata());
      file.verify(model);
      return use.of(session, model);
    } catch (OrtException | RuntimeException e) {
      close(session, e);
      throw e instanceof RuntimeException refused ? refused : notAModel(file, e);
    }
  }

  private static OrtSession create(OrtEnvironment environment, ModelFile file, int threads) {
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(threads);
      options.setExecutionMode(ExecutionMode.SEQUENTIAL);
      // Errors come as exceptions; a library does not print them as well.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      return environment.createSession(file.bytes(), options);
    } catch (OrtException e) {
      throw notAModel(file, e);
    }
  }

  private static ModelLoadException notAModel(ModelFile file, Exception cause) {
    return new ModelLoadException(
        Messages.notAModel(file.name(), file.bytes().length, cause), cause);
  }

  private static void close(OrtSession session, Exception refusal) {
    try {
      session.close();
    } catch (OrtException e) {
      refusal.addSuppressed(e);
    }
  }
}
