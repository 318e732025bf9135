package io.github.hdr4j.samples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pictures among files and folders. A file that is named is taken whatever it is called,
 * for pen strokes if that is {@code .json}; inside folders, also behind links, only visible files
 * with the extension of a picture are, sorted by path. The folder that is written is left out.
 */
final class PictureFinder {
  private static final Set<String> EXTENSIONS =
      Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff");

  private static final String STROKES = "json";

  private final InputStream standardInput;
  private final Optional<Path> leftOut;
  private final String purpose;

  /**
   * Prepares the search.
   *
   * @param standardInput for the path {@code -}
   * @param written the folder that is written, if there is to be one; it need not be there yet
   * @param purpose what is written there: a word such as {@code trace}
   */
  PictureFinder(InputStream standardInput, Optional<Path> written, String purpose)
      throws IOException {
    this.purpose = purpose;
    this.standardInput = standardInput;
    this.leftOut =
        written.isPresent() && Files.exists(written.get())
            ? Optional.of(written.get().toRealPath())
            : Optional.empty();
  }

  /** The things to read, in the order of the paths given. */
  List<Input> find(List<Path> paths) throws IOException {
    List<Input> found = new ArrayList<>();
    for (Path path : paths) {
      if (path.toString().equals(Input.Standard.NAME)) {
        found.add(new Input.Standard(standardInput));
      } else if (Files.isDirectory(path)) {
        found.addAll(inside(path));
      } else if (Files.exists(path)) {
        found.add(isLeftOut(path) ? partOfWritten(path) : named(path));
      } else {
        found.add(new Input.Broken(path.toString(), new NoSuchFileException(path.toString())));
      }
    }
    return List.copyOf(found);
  }

  private static Input named(Path file) {
    return extension(file).equals(STROKES) ? new Input.Strokes(file) : new Input.Picture(file);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean isLeftOut(Path path) throws IOException {
    return leftOut.isPresent() && path.toRealPath().startsWith(leftOut.get());
  }

  private Input partOfWritten(Path path) {
    return new Input.Broken(
        path.toString(),
        new FileSystemException(
            path.toString(),
            null,
            "lies in the folder of the %s; name another one for the %s"
                .formatted(purpose, purpose)));
  }

  private List<Input> inside(Path folder) throws IOException {
    Collector collector = new Collector(folder);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector);
    collector.found.sort(Comparator.comparing(input -> input.path().replace('\\', '/')));
    return collector.found;
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final List<Input> found = new ArrayList<>();
    private final Path start;

    Collector(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean visit = folder.equals(start) || isVisible(folder);
      return visit && !isLeftOut(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isVisible(file) && EXTENSIONS.contains(extension(file))) {
        found.add(new Input.Picture(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException problem) {
      found.add(new Input.Broken(path.toString(), problem));
      return FileVisitResult.CONTINUE;
    }

    private boolean isVisible(Path path) {
      return !String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
