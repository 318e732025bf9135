package io.github.hdr4j.samples.toolkit.overlay;

import io.github.hdr4j.samples.toolkit.html.Document;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.PageFolder;
import io.github.hdr4j.samples.toolkit.html.PageKind;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a folder with a copy of each picture on which is drawn what was read, and a page, {@code
 * index.html}, that shows them all. Not thread-safe.
 */
public final class OverlayReport implements Closeable {
  private static final PageKind KIND = new PageKind("overlay", Pattern.compile("[^/]+\\.png"));

  /** What a link cannot hold, and what begins a hidden file. */
  private static final Pattern UNFIT = Pattern.compile("^\\.+|[^\\p{Alnum}._-]+");

  private final PageFolder folder;
  private final Set<String> names = new HashSet<>();
  private final StringBuilder figures = new StringBuilder();

  private OverlayReport(PageFolder folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder, or empties that of earlier overlays.
   *
   * @param folder to write to
   * @return the open report
   * @throws FileAlreadyExistsException if the folder holds anything but earlier overlays, or is a
   *     file; its reason says what to do
   * @throws IOException if the folder cannot be written to
   */
  public static OverlayReport open(Path folder) throws IOException {
    OverlayReport report = new OverlayReport(PageFolder.open(folder, KIND));
    report.folder.clear();
    // By its page, a folder that could not be finished is known as ours.
    report.writePage();
    return report;
  }

  /**
   * Adds what was read.
   *
   * @param name of the picture or file
   * @param picture that was read; it is not changed
   * @param markings what was read, and where
   * @param outcome in short: what was read as text, for the page
   * @throws IOException if a file cannot be written
   */
  public void read(String name, BufferedImage picture, List<Marking> markings, String outcome)
      throws IOException {
    String file = unused(name);
    folder.write(file, Png.encode(Overlay.draw(picture, markings)));
    figures.append(
        """
        <figure>
        <a href="%s"><img src="%s" alt="%s"/></a>
        <figcaption><strong>%s</strong> <bdi>%s</bdi></figcaption>
        </figure>
        """
            .formatted(
                file,
                file,
                Html.escape("What was read in " + name),
                Html.escape(outcome.isEmpty() ? "nothing" : outcome.replace("\n", "; ")),
                Html.escape(name)));
  }

  /**
   * Adds a picture that cannot be read.
   *
   * @param name of the picture
   * @param error what went wrong
   */
  public void failed(String name, String error) {
    figures.append("<p><bdi>%s</bdi>: %s</p>\n".formatted(Html.escape(name), Html.escape(error)));
  }

  private String unused(String name) {
    String last = String.valueOf(Path.of(name).getFileName());
    int dot = last.lastIndexOf('.');
    String plain = UNFIT.matcher(dot > 0 ? last.substring(0, dot) : last).replaceAll("_");
    String unused = plain;
    for (int i = 2; !names.add(unused); i++) {
      unused = plain + "-" + i;
    }
    return unused + ".png";
  }

  private void writePage() throws IOException {
    folder.writePage(
        Document.of(KIND, OverlayReport.class, "overlay.css")
            .html(
                "What was read",
                """
                <header>
                <h1>What was read</h1>
                <p>Green: accepted. Orange: uncertain; look at it yourself.</p>
                </header>
                <main>
                %s</main>
                """
                    .formatted(figures)));
  }

  /**
   * Writes the page.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  public void close() throws IOException {
    writePage();
  }
}
