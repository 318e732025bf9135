package io.github.hdr4j.samples.compare;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.compare.contest.Contestants;
import io.github.hdr4j.samples.compare.contest.Lesson;
import io.github.hdr4j.samples.compare.contest.PreparedDigits;
import io.github.hdr4j.samples.compare.contest.Progress;
import io.github.hdr4j.samples.compare.contest.Trained;
import io.github.hdr4j.samples.compare.contest.Training;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everybody trained on the same drawn digits, once for all tests. */
public final class DrawnContest {
  private static final int TRAINING = 600;
  private static final int TEST = 200;

  private final List<LabelledDigit> test;
  private final Lesson lesson;
  private final List<Trained> trained;

  private DrawnContest(Path folder) throws IOException {
    Preprocessor preprocessor = Preprocessor.load();
    PreparedDigits digits =
        PreparedDigits.of(
            PictureSets.open(DrawnSet.write(folder.resolve("training"), TRAINING, 1)),
            preprocessor,
            2,
            () -> {});
    test = PictureSets.open(DrawnSet.write(folder.resolve("test"), TEST, 2));
    lesson = Lesson.of(digits, "drawn digits", preprocessor.contract(), 1);
    Training training = new Training(lesson, folder.resolve("models"), false, new Silent());
    trained = new ArrayList<>(training.train(Contestants.all(1)));
    trained.add(training.vote(trained, 3));
  }

  /** The contest, held when it is first asked for. */
  public static DrawnContest held() {
    return Holder.CONTEST;
  }

  /** Other digits than were trained with. */
  public List<LabelledDigit> test() {
    return test;
  }

  public Lesson lesson() {
    return lesson;
  }

  /** The model of one contestant. */
  public Trained trained(String name) {
    return trained.stream()
        .filter(one -> one.file().getFileName().toString().startsWith(name + "."))
        .findAny()
        .orElseThrow();
  }

  /** How an application loads the model of one contestant. */
  public static RecognizerOptions.Builder options(String name) {
    Trained trained = held().trained(name);
    return RecognizerOptions.builder()
        .backend(trained.backend())
        .model(ModelSource.file(trained.file()));
  }

  /** Nobody watches. */
  public record Silent() implements Progress {
    @Override
    public Task start(String what, long steps) {
      return new Task() {
        @Override
        public void step() {}

        @Override
        public void close() {}
      };
    }

    @Override
    public void say(String message) {}
  }

  private static final class Holder {
    static final DrawnContest CONTEST = hold();

    private static DrawnContest hold() {
      try {
        return new DrawnContest(Files.createTempDirectory(Path.of("target"), "contest"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
