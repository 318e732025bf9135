package io.github.hdr4j.samples.toolkit.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that holds a page, {@code index.html}, and its pictures, and nothing else: so an earlier
 * page can be replaced without touching what is not ours. Not thread-safe.
 */
public final class PageFolder {
  private static final String PAGE = "index.html";

  /** The page while it is being written. */
  private static final String HALF_PAGE = PAGE + ".part";

  /** Bytes of a page that hold {@link PageKind#generator}. */
  private static final int START = 1000;

  /** No page has files further down than in a sub-folder. */
  private static final int DEPTH = 2;

  private final Path named;
  private final Path real;
  private final PageKind kind;

  private PageFolder(Path named, Path real, PageKind kind) {
    this.named = named;
    this.real = real;
    this.kind = kind;
  }

  /**
   * Makes the folder, or checks that of an earlier page, which stays as it is.
   *
   * @param folder to write to; folders around it are made, too
   * @param kind of the page
   * @return the folder
   * @throws FileAlreadyExistsException if anything else is there; its reason says what to do
   * @throws IOException if the folder cannot be made
   */
  public static PageFolder open(Path folder, PageKind kind) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "is a file; name a folder for the " + kind.name());
    }
    PageFolder opened = new PageFolder(folder, Files.createDirectories(folder).toRealPath(), kind);
    opened.earlier();
    return opened;
  }

  /**
   * Deletes what an earlier page left, but not the page itself: until it is replaced, it tells
   * whose folder this is.
   *
   * @throws FileAlreadyExistsException if something else has come in since
   * @throws IOException if something cannot be deleted
   */
  public void clear() throws IOException {
    for (Path old : earlier()) {
      Files.delete(old);
    }
  }

  /** What an earlier page left, what is inside a folder before the folder itself. */
  private Deque<Path> earlier() throws IOException {
    Deque<Path> found = new ArrayDeque<>();
    Path page = real.resolve(PAGE);
    boolean ours = isOurs(page);
    try (Stream<Path> entries = Files.walk(real, DEPTH)) {
      for (Path entry : (Iterable<Path>) entries.skip(1)::iterator) {
        String name = real.relativize(entry).toString().replace('\\', '/');
        if (!ours || !belongs(name, entry)) {
          throw new FileAlreadyExistsException(
              named.toString(),
              null,
              "holds '%s', which no earlier %s left there; name another folder or an empty one"
                  .formatted(real.relativize(entry), kind.name()));
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

  private boolean isOurs(Path page) throws IOException {
    if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(page)) {
      String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
      return start.contains(kind.generator());
    }
  }

  private boolean belongs(String name, Path entry) {
    boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    return kind.files().matcher(folder ? name + "/" : name).matches()
        || (!folder && (name.equals(PAGE) || name.equals(HALF_PAGE)));
  }

  /**
   * Writes a file beside the page.
   *
   * @param name path from the page, of those that belong to this kind, with {@code /} between its
   *     parts
   * @param content of the file
   * @throws FileSystemException if it cannot be written; it names the file and why
   * @throws IOException likewise
   */
  public void write(String name, byte[] content) throws IOException {
    Path file = real.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      FileSystemException unwritten = unwritten(file, e);
      discard(file, unwritten);
      throw unwritten;
    }
  }

  /**
   * Replaces the page; an interrupted program leaves the old or the new one, never half a page.
   *
   * @param page its HTML
   * @throws FileSystemException if it cannot be written; it names the file and why
   * @throws IOException likewise
   */
  public void writePage(String page) throws IOException {
    write(HALF_PAGE, page.getBytes(StandardCharsets.UTF_8));
    try {
      Files.move(real.resolve(HALF_PAGE), real.resolve(PAGE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritten(real.resolve(PAGE), e);
    }
  }

  /** Half a file is of no use, and in an empty folder it would be taken for somebody else's. */
  private static void discard(Path half, IOException reason) {
    try {
      if (Files.isRegularFile(half, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(half);
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** The JDK does not name the file when the disk is full. */
  private FileSystemException unwritten(Path file, IOException cause) {
    Optional<String> reason =
        cause instanceof FileSystemException known
            ? Optional.ofNullable(known.getReason())
            : Optional.ofNullable(cause.getMessage());
    FileSystemException unwritten =
        new FileSystemException(
            named.resolve(real.relativize(file)).toString(),
            null,
            "cannot be written: " + reason.orElse(cause.getClass().getSimpleName()));
    unwritten.initCause(cause);
    return unwritten;
  }
}
