package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.explain.Explanation;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes a folder with a page, {@code index.html}, that shows of each picture how it was prepared,
 * what was read in it, and which ink that rests on.
 *
 * <p>The page needs nothing but the pictures beside it: no script, no network. It is written anew
 * whenever it has grown by a tenth, so an interrupted program leaves a page that lacks the last
 * pictures at most. Not thread-safe.
 */
public final class TraceReport implements Closeable {
  /** Share of the page, one over this, that may be missing from the file. */
  private static final int UNWRITTEN = 10;

  private final TraceFolder folder;
  private final DigitRecognizer recognizer;
  private final Preprocessor preprocessor;
  private final Page page;
  private int written;

  private TraceReport(
      TraceFolder folder, DigitRecognizer recognizer, Preprocessor preprocessor, Page page) {
    this.folder = folder;
    this.recognizer = recognizer;
    this.preprocessor = preprocessor;
    this.page = page;
  }

  /**
   * Makes the folder, or empties that of an earlier trace, and begins the page.
   *
   * @param folder to write to
   * @param recognizer that reads; it stays open
   * @param preprocessor of that recogniser
   * @param pictures number of pictures that are going to be read
   * @return the open report
   * @throws java.nio.file.FileAlreadyExistsException if the folder holds anything but an earlier
   *     trace, or is a file; its reason says what to do
   * @throws IOException if the folder cannot be written to
   */
  public static TraceReport open(
      Path folder, DigitRecognizer recognizer, Preprocessor preprocessor, int pictures)
      throws IOException {
    TraceReport report =
        new TraceReport(
            TraceFolder.open(folder),
            recognizer,
            preprocessor,
            new Page(recognizer.info(), pictures));
    report.write();
    return report;
  }

  /**
   * Adds what was read.
   *
   * @param name of the picture or file
   * @param writing that was read; it is not changed
   * @param reading of that writing
   * @throws IOException if a file cannot be written
   * @throws io.github.hdr4j.InferenceException if the engine fails
   */
  public void read(String name, Writing writing, Recognition reading) throws IOException {
    int number = page.size() + 1;
    Explanation explanation = Explanation.of(recognizer, preprocessor, writing, reading);
    add(
        new Entry(
            number,
            name,
            ResultJson.word(reading.verdict()),
            ReadingText.sign(reading),
            Optional.of(TraceFolder.link(number, Section.SOURCE)),
            new Section(folder, number).of(explanation)));
  }

  /**
   * Adds a picture that cannot be read.
   *
   * @param name of the picture
   * @param error what went wrong
   * @throws IOException if the page cannot be written
   */
  public void failed(String name, String error) throws IOException {
    add(new Entry(page.size() + 1, name, "unreadable", "!", Optional.empty(), Section.of(error)));
  }

  private void add(Entry entry) throws IOException {
    page.add(entry);
    if (page.size() - written > page.size() / UNWRITTEN) {
      write();
    }
  }

  private void write() throws IOException {
    folder.writePage(page.html());
    written = page.size();
  }

  /**
   * Writes what is missing from the page.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  public void close() throws IOException {
    if (written < page.size()) {
      write();
    }
  }
}
