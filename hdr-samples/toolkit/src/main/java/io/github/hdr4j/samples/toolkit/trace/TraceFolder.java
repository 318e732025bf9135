package io.github.hdr4j.samples.toolkit.trace;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The folder of a trace: the page, and a sub-folder for each picture that was read. It holds
 * nothing else, so that an earlier trace can be replaced without touching what is not ours.
 */
final class TraceFolder {
  /** Stands in every page, and tells a trace from a foreign {@code index.html}. */
  static final String GENERATOR = "<meta name=\"generator\" content=\"hdr trace\"/>";

  private static final String PAGE = "index.html";

  /** The page while it is being written. */
  private static final String HALF_PAGE = PAGE + ".part";

  /** Bytes of a page that hold {@link #GENERATOR}. */
  private static final int START = 1000;

  private static final Pattern SUBFOLDER = Pattern.compile("\\d{4,}");
  private static final Pattern PICTURE = Pattern.compile("[A-Za-z0-9_-]+\\.png");
  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_-]");

  private final Path folder;

  private TraceFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder, or empties that of an earlier trace.
   *
   * @throws FileAlreadyExistsException if anything else is there
   */
  static TraceFolder open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "is a file; name a folder for the trace");
    }
    Path real = Files.createDirectories(folder).toRealPath();
    for (Path old : earlier(folder, real)) {
      Files.delete(old);
    }
    return new TraceFolder(real);
  }

  /**
   * What an earlier trace left, what is inside a folder before the folder itself. The page is not
   * among it: until it is replaced, it tells whose folder this is.
   */
  private static Deque<Path> earlier(Path named, Path real) throws IOException {
    Deque<Path> found = new ArrayDeque<>();
    Path page = real.resolve(PAGE);
    boolean traced = isTrace(page);
    try (Stream<Path> entries = Files.walk(real, 2)) {
      for (Path entry : (Iterable<Path>) entries.skip(1)::iterator) {
        if (!traced || !isOurs(real.relativize(entry), entry)) {
          throw new FileAlreadyExistsException(
              named.toString(),
              null,
              "holds '%s', which no earlier trace left there; name another folder or an empty one"
                  .formatted(real.relativize(entry)));
        }
        if (!entry.equals(page)) {
          found.push(entry);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  private static boolean isTrace(Path page) throws IOException {
    if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(page)) {
      String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
      return start.contains(GENERATOR);
    }
  }

  private static boolean isOurs(Path relative, Path entry) {
    String name = relative.getFileName().toString();
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      return relative.getNameCount() == 1 && SUBFOLDER.matcher(name).matches();
    }
    return relative.getNameCount() == 1
        ? name.equals(PAGE) || name.equals(HALF_PAGE)
        : PICTURE.matcher(name).matches();
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
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      if (!ImageIO.write(picture, "png", out)) {
        throw new IOException(link + ": PNG cannot hold a picture like " + picture);
      }
    }
    Files.createDirectories(folder.resolve(link).getParent());
    Files.write(folder.resolve(link), png.toByteArray());
    return link;
  }

  /** The link from the page to a picture's file. */
  static String link(int number, String name) {
    return "%04d/%s.png".formatted(number, UNFIT.matcher(name).replaceAll("_"));
  }

  /** Replaces the page; an interrupted program leaves the old or the new one, never half a page. */
  void writePage(String page) throws IOException {
    Path half = folder.resolve(HALF_PAGE);
    Files.writeString(half, page);
    Files.move(half, folder.resolve(PAGE), StandardCopyOption.REPLACE_EXISTING);
  }
}
