package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.preprocess.forms.FormReader;
import io.github.hdr4j.samples.toolkit.reading.FormEvaluator;
import io.github.hdr4j.samples.toolkit.reading.FormFigures;
import io.github.hdr4j.samples.toolkit.reading.FormOutcome;
import io.github.hdr4j.samples.toolkit.reading.FormSet;
import io.github.hdr4j.samples.toolkit.report.FormFiguresJson;
import io.github.hdr4j.samples.toolkit.report.FormFiguresText;
import java.io.IOException;
import java.util.List;

/**
 * Has forms read, and prints how well that went.
 *
 * @param console to print to
 * @param json whether figures are printed as JSON
 * @param threads that read side by side
 * @param listWrong whether mistakes are listed
 */
record FormMeasuring(Console console, boolean json, int threads, boolean listWrong) {
  int measure(FormSet set, FormReader reader, Preprocessor preprocessor, RecognizerInfo info)
      throws IOException {
    List<FormOutcome> outcomes;
    try (Progress progress = Progress.start(console, "forms", set.forms().size())) {
      outcomes = new FormEvaluator(reader, preprocessor, threads).read(set, progress::step);
    }
    outcomes.forEach(this::remark);
    FormFigures figures = FormFigures.of(outcomes);
    if (json) {
      console.print(FormFiguresJson.of(info, figures).toString());
    } else {
      FormFiguresText.of(info, figures).forEach(console::print);
    }
    return figures.unreadable() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
  }

  private void remark(FormOutcome outcome) {
    if (outcome instanceof FormOutcome.Unreadable unreadable) {
      console.say("unreadable: %s: %s".formatted(outcome.form().file(), unreadable.error()));
    } else if (outcome instanceof FormOutcome.Missing missing) {
      console.say("not found: %s: %s".formatted(outcome.form().file(), missing.reason()));
    } else if (listWrong && outcome instanceof FormOutcome.Read read) {
      read.wrong()
          .forEach(
              field ->
                  console.say(
                      "wrong: %s: %s, not %s"
                          .formatted(
                              outcome.form().file(),
                              field,
                              outcome.form().fields().get(field.name()))));
    }
  }
}
