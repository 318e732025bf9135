package io.github.hdr4j.samples.toolkit.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures that corpora have to reach, see {@link BaselineFile}. Immutable. */
public final class Baseline {
  private final SortedMap<String, SortedMap<String, Bar>> bars;

  Baseline(SortedMap<String, SortedMap<String, Bar>> bars) {
    this.bars = bars;
  }

  /**
   * The figures reached, as what has to be reached from now on.
   *
   * @param figures in any order
   * @return the baseline
   */
  public static Baseline of(List<CorpusFigures> figures) {
    SortedMap<String, SortedMap<String, Bar>> bars = new TreeMap<>();
    for (CorpusFigures row : figures) {
      bars.computeIfAbsent(row.corpus(), corpus -> new TreeMap<>())
          .put(row.transform(), Bar.of(row.tally()));
    }
    return new Baseline(bars);
  }

  /**
   * Reads a file.
   *
   * @param file tab-separated, as {@link #text} writes it
   * @return the baseline
   * @throws BaselineFormatException if it has another form
   * @throws IOException if it cannot be read
   */
  public static Baseline read(Path file) throws IOException {
    return new Baseline(BaselineFile.read(file));
  }

  /**
   * Holds figures against the baseline.
   *
   * @param figures to judge
   * @param complete whether all transforms were made, so that one in the baseline that was not is a
   *     failure
   * @return a judgement for each row of figures, in their order, then one for each row of the
   *     baseline that is missing from their corpora
   */
  public List<Judgement> judge(List<CorpusFigures> figures, boolean complete) {
    List<Judgement> judgements = new ArrayList<>();
    for (CorpusFigures row : figures) {
      judgements.add(
          bar(row.corpus(), row.transform())
              .map(bar -> bar.judge(row))
              .orElseGet(
                  () -> new Judgement(row.corpus(), row.transform(), Judgement.Kind.MISSING, "")));
    }
    if (complete) {
      judgements.addAll(stale(figures));
    }
    return List.copyOf(judgements);
  }

  private Optional<Bar> bar(String corpus, String transform) {
    return Optional.ofNullable(bars.get(corpus)).map(rows -> rows.get(transform));
  }

  private List<Judgement> stale(List<CorpusFigures> figures) {
    Set<String> read = new HashSet<>();
    Set<List<String>> rows = new HashSet<>();
    for (CorpusFigures row : figures) {
      read.add(row.corpus());
      rows.add(List.of(row.corpus(), row.transform()));
    }
    List<Judgement> stale = new ArrayList<>();
    bars.forEach(
        (corpus, transforms) -> {
          for (String transform : transforms.keySet()) {
            if (read.contains(corpus) && !rows.contains(List.of(corpus, transform))) {
              stale.add(new Judgement(corpus, transform, Judgement.Kind.STALE, ""));
            }
          }
        });
    return stale;
  }

  /**
   * The corpora of the baseline that these figures say nothing about.
   *
   * @param figures of the corpora that were read
   * @return names, sorted
   */
  public List<String> notRead(List<CorpusFigures> figures) {
    Set<String> names = new HashSet<>();
    figures.forEach(row -> names.add(row.corpus()));
    return bars.keySet().stream().filter(name -> !names.contains(name)).toList();
  }

  /**
   * The content of a file: a header, then a line for each corpus and transform, sorted.
   *
   * @return tab-separated text
   */
  public String text() {
    return BaselineFile.text(bars);
  }
}
