package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.samples.toolkit.corruption.CorruptionReader;
import io.github.hdr4j.samples.toolkit.corruption.Corruptions;
import io.github.hdr4j.samples.toolkit.evaluation.CorruptionFigures;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluator;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.evaluation.RejectOutcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectReader;
import io.github.hdr4j.samples.toolkit.evaluation.RejectSet;
import io.github.hdr4j.samples.toolkit.evaluation.SetReadings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Has pictures read, and shows how far that has come.
 *
 * @param recognizer that reads
 * @param threads that call it side by side
 * @param console for the progress
 * @param remarks on single pictures
 */
record Measuring(
    DigitRecognizer recognizer, int threads, Console console, EvaluationRemarks remarks) {
  SetReadings digits(List<LabelledSet> sets) throws IOException {
    long count = sets.stream().mapToLong(set -> set.digits().size()).sum();
    SetReadings readings;
    try (Progress progress = Progress.start(console, "digits", count)) {
      readings = new Evaluator(recognizer, threads).read(sets, progress::step);
    }
    readings.all().forEach(remarks::about);
    return readings;
  }

  List<RejectFigures> rejects(List<RejectSet> sets, List<Outcome> digits) throws IOException {
    RejectReader reader = new RejectReader(recognizer, threads);
    List<RejectFigures> figures = new ArrayList<>();
    for (RejectSet set : sets) {
      List<RejectOutcome> outcomes;
      try (Progress progress = Progress.start(console, "pictures", set.pictures().size())) {
        outcomes = reader.read(set, progress::step);
      }
      outcomes.forEach(remarks::about);
      figures.add(RejectFigures.of(set.name(), outcomes, digits));
    }
    return figures;
  }

  List<CorruptionFigures> corruptions(List<IdxPicture> digits) throws IOException {
    long readings = (long) digits.size() * Corruptions.ALL.size();
    try (Progress progress = Progress.start(console, "pictures", readings)) {
      return new CorruptionReader(recognizer, threads).read(digits, progress::step);
    }
  }
}
