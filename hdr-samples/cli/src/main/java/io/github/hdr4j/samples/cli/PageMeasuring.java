package io.github.hdr4j.samples.cli;

import io.github.hdr4j.NumberReader;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.reading.LabelledMark;
import io.github.hdr4j.samples.toolkit.reading.PageEvaluator;
import io.github.hdr4j.samples.toolkit.reading.PageFigures;
import io.github.hdr4j.samples.toolkit.reading.PageOutcome;
import io.github.hdr4j.samples.toolkit.reading.PageSet;
import io.github.hdr4j.samples.toolkit.reading.PageSetFigures;
import io.github.hdr4j.samples.toolkit.report.PageFiguresJson;
import io.github.hdr4j.samples.toolkit.report.PageFiguresText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Has digits looked for on pages, and prints how well that went.
 *
 * @param console to print to
 * @param json whether figures are printed as JSON
 * @param threads that read side by side
 * @param listWrong whether mistakes are listed
 */
record PageMeasuring(Console console, boolean json, int threads, boolean listWrong) {
  int measure(
      List<PageSet> sets, NumberReader reader, Preprocessor preprocessor, RecognizerInfo info)
      throws IOException {
    PageEvaluator evaluator = new PageEvaluator(reader, preprocessor, threads);
    List<PageOutcome> all = new ArrayList<>();
    List<PageSetFigures> each = new ArrayList<>();
    long count = sets.stream().mapToLong(set -> set.pages().size()).sum();
    try (Progress progress = Progress.start(console, "pages", count)) {
      for (PageSet set : sets) {
        List<PageOutcome> outcomes = evaluator.read(set, progress::step);
        each.add(new PageSetFigures(set.name(), PageFigures.of(outcomes)));
        all.addAll(outcomes);
      }
    }
    all.forEach(this::remark);
    PageFigures figures = PageFigures.of(all);
    if (json) {
      console.print(PageFiguresJson.of(info, figures, each).toString());
    } else {
      PageFiguresText.of(info, figures, each).forEach(console::print);
    }
    return figures.unreadable() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
  }

  private void remark(PageOutcome outcome) {
    Path file = outcome.page().file();
    if (outcome instanceof PageOutcome.Unreadable unreadable) {
      console.say("unreadable: %s: %s".formatted(file, unreadable.error()));
    } else if (listWrong && outcome instanceof PageOutcome.Searched searched) {
      for (LabelledMark mark : outcome.page().marks()) {
        if (searched.accepted().contains(mark)) {
          console.say("wrong: %s: %s at %s read".formatted(file, mark.kind(), place(mark)));
        } else if (searched.misread().contains(mark)) {
          console.say("wrong: %s: %s at %s misread".formatted(file, digit(mark), place(mark)));
        } else if (mark.digit().isPresent() && !searched.found().contains(mark)) {
          console.say("missed: %s: %s at %s".formatted(file, digit(mark), place(mark)));
        }
      }
    }
  }

  private static String digit(LabelledMark mark) {
    return "the " + mark.digit().orElseThrow();
  }

  private static String place(LabelledMark mark) {
    return "x %d, y %d".formatted(mark.box().x(), mark.box().y());
  }
}
