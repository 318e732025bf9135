package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.toolkit.card.MarkedText;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A comparison in files, for people and for programs. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Writes {@code comparison.txt}, {@code .md}, {@code .csv} and {@code .json}, and the charts
   * {@code quality.png} and {@code cost.png}, each whole.
   *
   * @param folder made if it is missing
   * @throws IOException if a file cannot be written
   */
  public static void write(Path folder, Comparison comparison) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("comparison.txt"), ComparisonText.plain(comparison));
    write(folder.resolve("comparison.md"), ComparisonText.markdown(comparison));
    write(folder.resolve("comparison.csv"), ComparisonCsv.of(comparison));
    write(
        folder.resolve("comparison.json"), List.of(ComparisonJson.of(comparison).toPrettyString()));
    ComparisonCharts charts = new ComparisonCharts(comparison);
    write(folder.resolve("quality.png"), charts.quality());
    write(folder.resolve("cost.png"), charts.cost());
  }

  /**
   * Writes the table into the blocks of a Markdown file that ask for it.
   *
   * @param page with marks as {@link MarkedText} knows them
   * @throws IOException if it cannot be read or written
   * @throws IllegalArgumentException if a mark lacks its counterpart
   */
  public static void fill(Path page, Comparison comparison) throws IOException {
    String filled =
        MarkedText.of(Files.readString(page))
            .filled(request -> ComparisonText.markdown(comparison));
    WholeFile.write(page, part -> Files.writeString(part, filled));
  }

  private static void write(Path file, List<String> lines) throws IOException {
    WholeFile.write(file, part -> Files.writeString(part, String.join("\n", lines) + "\n"));
  }

  private static void write(Path file, BufferedImage chart) throws IOException {
    WholeFile.write(file, Png.encode(chart));
  }
}
