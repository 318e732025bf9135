package io.github.hdr4j.preprocess.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pictures sorted into sub-folders named {@code 0} to {@code 9} after the digit they show. Some
 * sub-folders may be missing; other sub-folders, hidden files and files that are no pictures by
 * their extension are passed over.
 */
public final class LabelledFolder {

  private static final Set<String> EXTENSIONS =
      Set.of("png", "jpg", "jpeg", "gif", "bmp", "wbmp", "tif", "tiff");

  private LabelledFolder() {}

  /**
   * Lists the pictures of a folder, also those deeper inside the digit folders and behind links. No
   * picture is opened.
   *
   * @param root the folder holding {@code 0} to {@code 9}
   * @return the pictures by digit, then by path with {@code /} as separator; immutable
   * @throws NotDirectoryException if the root is no folder
   * @throws DatasetFormatException if there is no digit folder, or no picture in any of them
   * @throws IOException if a folder cannot be listed
   */
  public static List<LabelledPicture> read(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    List<LabelledPicture> pictures = new ArrayList<>();
    boolean any = false;
    for (int digit = 0; digit <= 9; digit++) {
      Path folder = root.resolve(Integer.toString(digit));
      if (Files.isDirectory(folder)) {
        any = true;
        pictures.addAll(list(folder, digit));
      }
    }
    if (!any) {
      throw new DatasetFormatException(root, "holds none of the folders 0 to 9");
    }
    if (pictures.isEmpty()) {
      throw new DatasetFormatException(root, "no pictures in the folders 0 to 9");
    }
    return List.copyOf(pictures);
  }

  private static List<PictureFile> list(Path folder, int digit) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(LabelledFolder::isPicture)
          .sorted(Comparator.comparing(LabelledFolder::sortKey))
          .map(file -> new PictureFile(file, digit))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isPicture(Path file) {
    String name = String.valueOf(file.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && EXTENSIONS.contains(extension) && Files.isRegularFile(file);
  }

  private static String sortKey(Path file) {
    return file.toString().replace('\\', '/');
  }
}
