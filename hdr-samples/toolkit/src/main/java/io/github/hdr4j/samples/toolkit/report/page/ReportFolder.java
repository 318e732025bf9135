package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.ChartFonts;
import io.github.hdr4j.samples.toolkit.html.PageFolder;
import io.github.hdr4j.samples.toolkit.html.PageKind;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Where a report goes: a folder that is looked at before anything is measured. */
public final class ReportFolder {
  static final PageKind KIND =
      new PageKind(
          "report",
          Pattern.compile(
              "(accuracy|loss|accuracy-by-epoch|confusion|calibration|rejection)\\.png"));

  private final PageFolder folder;

  private ReportFolder(PageFolder folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder, or takes that of an earlier report, which stays there until another one is
   * written.
   *
   * @param folder to write to; folders around it are made, too
   * @return the folder
   * @throws FileAlreadyExistsException if it is a file, or holds anything but an earlier report;
   *     its reason says what to do
   * @throws IOException if it cannot be made, or Java has no font to draw charts with
   */
  public static ReportFolder open(Path folder) throws IOException {
    ChartFonts.require();
    return new ReportFolder(PageFolder.open(folder, KIND));
  }

  /** Writes a page and its charts in the place of an earlier one, if there is one. */
  void replace(String page, ChartFigures charts) throws IOException {
    folder.clear();
    // The page first: by it, a folder that could not be finished is known as ours.
    folder.writePage(page);
    for (Map.Entry<String, byte[]> chart : charts.files().entrySet()) {
      folder.write(chart.getKey(), chart.getValue());
    }
  }
}
