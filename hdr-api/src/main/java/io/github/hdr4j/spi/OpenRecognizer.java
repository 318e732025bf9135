package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.InferenceException;
import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.internal.Messages;
import io.github.hdr4j.internal.ModelMessages;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** An open recogniser: preparation, batches through the engine, verdicts. */
final class OpenRecognizer {
  /** Bounds the memory of one call; larger batches are hardly faster on this size of network. */
  static final int CHUNK = 64;

  private final CallGuard guard = new CallGuard();
  private final EngineLease lease;
  private final Preprocessor preprocessor;
  private final VerdictRule rule;
  private final RecognizerInfo info;
  private final Optional<Duration> longest;

  private OpenRecognizer(
      EngineLease lease,
      Preprocessor preprocessor,
      VerdictRule rule,
      RecognizerInfo info,
      Optional<Duration> longest) {
    this.lease = lease;
    this.preprocessor = preprocessor;
    this.rule = rule;
    this.info = info;
    this.longest = longest;
  }

  static OpenRecognizer of(
      Class<?> backend, EngineLease lease, RecognizerOptions options, Preprocessor preprocessor) {
    ModelInfo model = lease.engine().model();
    if (!model.contract().equals(preprocessor.contract())) {
      throw new ModelLoadException(ModelMessages.contractMismatch(model, preprocessor));
    }
    RecognizerInfo info =
        RecognizerInfo.of(
            ProviderNames.of(backend),
            ProviderNames.version(backend),
            lease.engine().description(),
            model);
    return new OpenRecognizer(
        lease, preprocessor, VerdictRule.of(model, options), info, options.deadline());
  }

  <R> R guarded(Supplier<R> call) {
    return guard.call(call);
  }

  void close() {
    guard.close(lease::release);
  }

  void abandon() {
    guard.close(lease::abandon);
  }

  RecognizerInfo info() {
    return info;
  }

  Preprocessor preprocessor() {
    return preprocessor;
  }

  Recognition recognize(BufferedImage image) {
    return read(image, preprocessor::prepare, Deadline.startingNow(longest));
  }

  Recognition recognizeStrokes(PenStrokes strokes) {
    return read(strokes, preprocessor::prepare, Deadline.startingNow(longest));
  }

  Recognition recognizeFile(Path file) {
    return decodeAndRead(file, preprocessor::decode);
  }

  Recognition recognizeStream(InputStream encoded) {
    return decodeAndRead(encoded, preprocessor::decode);
  }

  Recognition recognizeBytes(byte[] encoded) {
    return decodeAndRead(encoded, preprocessor::decode);
  }

  private <T> Recognition decodeAndRead(T source, Function<T, BufferedImage> decode) {
    Deadline deadline = Deadline.startingNow(longest);
    BufferedImage image = decode.apply(source);
    deadline.check();
    return read(image, preprocessor::prepare, deadline);
  }

  private <T> Recognition read(T writing, Function<T, Preparation> prepare, Deadline deadline) {
    return readAll(List.of(Mark.of(prepare.apply(writing))), deadline).get(0);
  }

  List<Recognition> recognizeAll(List<BufferedImage> images) {
    Deadline deadline = Deadline.startingNow(longest);
    List<Recognition> readings = new ArrayList<>(images.size());
    for (int from = 0; from < images.size(); from += CHUNK) {
      List<Mark> marks = new ArrayList<>(CHUNK);
      for (BufferedImage image : images.subList(from, Math.min(from + CHUNK, images.size()))) {
        deadline.check();
        marks.add(Mark.of(preprocessor.prepare(image)));
      }
      readings.addAll(readAll(marks, deadline));
    }
    return List.copyOf(readings);
  }

  List<Recognition> classifyAll(List<DigitTensor> tensors) {
    Deadline deadline = Deadline.startingNow(longest);
    List<Recognition> readings = new ArrayList<>(tensors.size());
    for (int from = 0; from < tensors.size(); from += CHUNK) {
      List<DigitTensor> chunk = tensors.subList(from, Math.min(from + CHUNK, tensors.size()));
      readings.addAll(readAll(chunk.stream().map(Mark::of).toList(), deadline));
    }
    return List.copyOf(readings);
  }

  /** Reads at most one chunk of marks; blank ones never reach the engine. */
  private List<Recognition> readAll(List<Mark> marks, Deadline deadline) {
    deadline.check();
    List<DigitTensor> batch = marks.stream().flatMap(mark -> mark.tensor().stream()).toList();
    float[][] logits = batch.isEmpty() ? new float[0][] : logits(batch);
    List<Recognition> readings = new ArrayList<>(marks.size());
    int row = 0;
    for (Mark mark : marks) {
      readings.add(
          mark.tensor().isEmpty()
              ? Recognition.blank()
              : mark.place(rule.apply(logits[row++], mark.reason())));
    }
    return readings;
  }

  Optional<LineFrames> scan(LineStrip line) {
    Deadline.startingNow(longest).check();
    return computed(() -> lease.engine().lineLogits(line))
        .map(rows -> checked(rows, line.columns() / LineStrip.STEP, LineFrames.CLASSES))
        .map(LineFrames::ofLogits);
  }

  private float[][] logits(List<DigitTensor> batch) {
    float[][] rows = computed(() -> lease.engine().logits(batch));
    return checked(rows, batch.size(), info.model().classes());
  }

  private <T> T computed(Callable<T> engine) {
    try {
      return requireNonNull(engine.call(), "the engine returned null");
    } catch (InferenceException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InferenceException(Messages.inferenceFailed(info, e), e);
    } catch (Exception | LinkageError e) {
      throw new InferenceException(Messages.inferenceFailed(info, e), e);
    }
  }

  private float[][] checked(float[][] rows, int count, int outputs) {
    if (rows.length != count) {
      throw new InferenceException(Messages.rowsMissing(info, count, rows.length));
    }
    for (float[] row : rows) {
      if (row.length != outputs) {
        throw new InferenceException(Messages.outputsMissing(info, outputs, row.length));
      }
      for (float value : row) {
        if (!Float.isFinite(value)) {
          throw new InferenceException(Messages.outputNotFinite(info, value));
        }
      }
    }
    return rows;
  }

  /** What the engine gets of a picture, and what is put back onto its reading. */
  private record Mark(
      Optional<DigitTensor> tensor,
      Optional<Reason> reason,
      Function<Recognition, Recognition> placing) {

    static Mark of(DigitTensor tensor) {
      return tensor.isBlank()
          ? blank()
          : new Mark(Optional.of(tensor), Optional.empty(), Function.identity());
    }

    static Mark of(Preparation preparation) {
      if (preparation instanceof Preparation.Ink ink) {
        return new Mark(
            Optional.of(ink.tensor()), ink.caution(), r -> r.at(ink.box(), ink.style()));
      }
      if (preparation instanceof Preparation.SeveralMarks several) {
        return new Mark(
            Optional.of(several.tensor()),
            Optional.of(Reason.SEVERAL_MARKS),
            r -> r.at(several.box(), several.style()));
      }
      return blank();
    }

    private static Mark blank() {
      return new Mark(Optional.empty(), Optional.empty(), Function.identity());
    }

    Recognition place(Recognition reading) {
      return placing.apply(reading);
    }
  }
}
