package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has contestants learn the same lesson. Each model is written as soon as it is complete, and one
 * that is there from a run before, of the same lesson and parameters, is kept: so a run that was
 * interrupted goes on with the contestant that it was at.
 */
public final class Training {
  private final Lesson lesson;
  private final Path folder;
  private final boolean replace;
  private final Progress progress;

  /**
   * Prepares.
   *
   * @param lesson to learn
   * @param folder of the models
   * @param replace whether models of other lessons may be replaced
   * @param progress is told of each contestant
   */
  public Training(Lesson lesson, Path folder, boolean replace, Progress progress) {
    this.lesson = lesson;
    this.folder = folder;
    this.replace = replace;
    this.progress = progress;
  }

  /**
   * Trains one after the other.
   *
   * @throws FileAlreadyExistsException if there is a model of another lesson
   * @throws IOException if a model cannot be written
   */
  public List<Trained> train(List<Contestant> contestants) throws IOException {
    List<Trained> trained = new ArrayList<>();
    for (Contestant contestant : contestants) {
      trained.add(learned(contestant));
    }
    return trained;
  }

  /**
   * Makes the vote of those that read the lesson's held digits best. It takes no time, so one from
   * a run before is replaced.
   *
   * @param trained to choose from
   * @param count how many are to vote, if there are as many
   * @throws IOException if the model cannot be written
   */
  public Trained vote(List<Trained> trained, int count) throws IOException {
    Map<Trained, Integer> right = new HashMap<>();
    trained.forEach(one -> right.put(one, one.right(lesson.held())));
    List<Trained> best =
        trained.stream()
            .sorted(Comparator.comparing((Trained one) -> right.getOrDefault(one, 0)).reversed())
            .limit(count)
            .toList();
    Contestant vote = new Vote(best);
    write(vote);
    return described(vote, best.stream().mapToLong(Trained::bytes).sum());
  }

  private Trained learned(Contestant contestant) throws IOException {
    if (!isKept(contestant, file(contestant))) {
      write(contestant);
    }
    return described(contestant, 0);
  }

  private Path file(Contestant contestant) {
    return folder.resolve(contestant.name() + contestant.ending());
  }

  private void write(Contestant contestant) throws IOException {
    Files.createDirectories(folder);
    try (Progress.Task task =
        progress.start("training " + contestant.title(), contestant.steps(lesson))) {
      WholeFile.write(file(contestant), part -> contestant.train(lesson, part, task::step));
    }
  }

  private Trained described(Contestant contestant, long bytesBeside) throws IOException {
    Path file = file(contestant);
    double seconds;
    try (DigitRecognizer recognizer = Trained.load(contestant.backend(), file)) {
      seconds = Trained.seconds(recognizer.info().model());
    }
    return new Trained(
        contestant.title(),
        contestant.parameters(),
        contestant.backend(),
        file,
        Files.size(file) + bytesBeside,
        seconds);
  }

  private boolean isKept(Contestant contestant, Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    String wanted = ModelProperties.lesson(contestant, lesson);
    try (DigitRecognizer recognizer = Trained.load(contestant.backend(), file)) {
      ModelInfo info = recognizer.info().model();
      if (info.property(ModelProperties.LESSON).filter(wanted::equals).isPresent()) {
        progress.say("%s: kept from a run before, %s".formatted(contestant.title(), file));
        return true;
      }
    } catch (ModelLoadException e) {
      progress.say("%s: %s".formatted(contestant.title(), e.getMessage()));
    }
    if (!replace) {
      throw new FileAlreadyExistsException(
          file.toString(),
          null,
          "was trained with other data or parameters; take another folder, or --replace it");
    }
    return false;
  }
}
