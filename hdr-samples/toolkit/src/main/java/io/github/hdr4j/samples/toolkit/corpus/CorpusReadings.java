package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.Verdict;
import java.util.List;

/**
 * What was read in a corpus.
 *
 * @param name of the corpus
 * @param transforms their names, in the order in which they were made
 * @param pictures what became of each, in the order of the corpus
 */
public record CorpusReadings(String name, List<String> transforms, List<PictureReadings> pictures) {
  /**
   * Copies the lists.
   *
   * @param name of the corpus
   * @param transforms their names
   * @param pictures what became of each
   */
  public CorpusReadings {
    transforms = List.copyOf(transforms);
    pictures = List.copyOf(pictures);
  }

  /**
   * Counts.
   *
   * @return a row for each transform, in their order
   */
  public List<CorpusFigures> figures() {
    return transforms.stream()
        .map(transform -> new CorpusFigures(name, transform, tally(transform)))
        .toList();
  }

  /**
   * The pictures that could not be opened.
   *
   * @return in the order of the corpus
   */
  public List<PictureReadings.Unreadable> unreadable() {
    return pictures.stream()
        .filter(PictureReadings.Unreadable.class::isInstance)
        .map(PictureReadings.Unreadable.class::cast)
        .toList();
  }

  /** The pictures that were read, in the order of the corpus. */
  List<PictureReadings.Read> read() {
    return pictures.stream()
        .filter(PictureReadings.Read.class::isInstance)
        .map(PictureReadings.Read.class::cast)
        .toList();
  }

  private Tally tally(String transform) {
    int correct = 0;
    int accepted = 0;
    int acceptedWrong = 0;
    int same = 0;
    for (PictureReadings.Read picture : read()) {
      boolean right = picture.correct(transform);
      boolean sure = picture.after(transform).verdict() == Verdict.ACCEPTED;
      correct += right ? 1 : 0;
      accepted += sure ? 1 : 0;
      acceptedWrong += sure && !right ? 1 : 0;
      same += picture.same(transform) ? 1 : 0;
    }
    return new Tally(pictures.size(), correct, accepted, acceptedWrong, same);
  }
}
