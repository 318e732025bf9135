package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.reading.PageFigures;
import io.github.hdr4j.samples.toolkit.reading.PageSetFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well digits are found on pages, for a person. */
public final class PageFiguresText {
  private static final List<String> HEADER =
      List.of(
          "Set",
          "pages",
          "digits found",
          "share",
          "95 % interval (Wilson)",
          "misread",
          "other marks accepted",
          "share");

  private PageFiguresText() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param all of all sets together
   * @param sets of each set
   * @return the lines
   */
  public static List<String> of(RecognizerInfo info, PageFigures all, List<PageSetFigures> sets) {
    List<String> lines = new ArrayList<>();
    lines.add(EvaluationText.reader(info));
    lines.add("");
    lines.add(
        format(
            "Digits        %s   %,d of %,d found on %,d pages; 95 %% interval %s (Wilson); %,d"
                + " misread",
            share(all.found(), all.digits()),
            all.found(),
            all.digits(),
            all.pages(),
            EvaluationText.between(Interval.wilson(all.found(), all.digits())),
            all.misread()));
    lines.add(
        format(
            "Other marks   %s   %,d of %,d taken for digits; 95 %% interval %s (Wilson); %,d digits"
                + " where nothing stands",
            share(all.allAccepted(), all.allOthers()),
            all.allAccepted(),
            all.allOthers(),
            EvaluationText.between(Interval.wilson(all.allAccepted(), all.allOthers())),
            all.stray()));
    lines.add(format("Unreadable    %,d pages", all.unreadable()));
    lines.add("");
    lines.addAll(TextTable.aligned(kinds(all)));
    if (sets.size() > 1) {
      lines.add("");
      lines.addAll(TextTable.aligned(rows(sets)));
    }
    return List.copyOf(lines);
  }

  private static List<List<String>> kinds(PageFigures figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Other marks", "number", "taken for digits", "share"));
    figures
        .others()
        .forEach(
            (kind, count) -> {
              long accepted = figures.accepted().getOrDefault(kind, 0L);
              rows.add(
                  List.of(
                      kind, format("%,d", count), format("%,d", accepted), share(accepted, count)));
            });
    return rows;
  }

  private static List<List<String>> rows(List<PageSetFigures> sets) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (PageSetFigures set : sets) {
      PageFigures figures = set.figures();
      rows.add(
          List.of(
              set.set(),
              format("%,d", figures.pages()),
              format("%,d of %,d", figures.found(), figures.digits()),
              share(figures.found(), figures.digits()),
              EvaluationText.between(Interval.wilson(figures.found(), figures.digits())),
              format("%,d", figures.misread()),
              format("%,d of %,d", figures.allAccepted(), figures.allOthers()),
              share(figures.allAccepted(), figures.allOthers())));
    }
    return rows;
  }

  private static String share(long part, long whole) {
    return EvaluationText.share(part, whole);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
