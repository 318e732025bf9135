package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.samples.toolkit.html.PageFolder;
import io.github.hdr4j.samples.toolkit.html.PageKind;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The folder of a trace: the page, and a sub-folder for each picture that was read. */
final class TraceFolder {
  static final PageKind KIND =
      new PageKind("trace", Pattern.compile("\\d{4,}/([A-Za-z0-9_-]+\\.png)?"));

  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_-]");

  private final PageFolder folder;

  private TraceFolder(PageFolder folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder, or empties that of an earlier trace.
   *
   * @throws java.nio.file.FileAlreadyExistsException if anything else is there
   */
  static TraceFolder open(Path folder) throws IOException {
    PageFolder opened = PageFolder.open(folder, KIND);
    opened.clear();
    return new TraceFolder(opened);
  }

  /**
   * Writes a picture.
   *
   * @param number of the picture that was read, from 1 on
   * @param name of the file without its ending; letters that a link cannot hold are replaced
   * @param picture any picture that PNG can hold
   * @return the link from the page to the file
   */
  String write(int number, String name, BufferedImage picture) throws IOException {
    String link = link(number, name);
    folder.write(link, Png.encode(picture));
    return link;
  }

  /** The link from the page to a picture's file. */
  static String link(int number, String name) {
    return "%04d/%s.png".formatted(number, UNFIT.matcher(name).replaceAll("_"));
  }

  void writePage(String page) throws IOException {
    folder.writePage(page);
  }
}
