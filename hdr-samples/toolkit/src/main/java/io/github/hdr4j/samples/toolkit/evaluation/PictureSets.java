package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.LabelsFile;
import io.github.hdr4j.preprocess.dataset.PenDigits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens whatever form a labelled set has: IDX files, folders named 0 to 9, a list, or the strokes
 * of {@link PenDigits}.
 */
public final class PictureSets {
  private static final byte[] IDX_START = {0, 0};
  private static final byte[] GZIP_START = {0x1f, (byte) 0x8b};
  private static final String IMAGES = "images";
  private static final String IMAGES_TYPE = "idx3";

  private PictureSets() {}

  /**
   * Opens an IDX file of pictures, whose labels lie beside it under the standard name, a folder
   * with folders 0 to 9, or the test part of the strokes of {@link PenDigits}.
   *
   * @param path the file, that of pictures gzip-compressed or not, or the folder
   * @return the labelled digits
   * @throws NoSuchFileException if the path or the labels are missing
   * @throws DatasetFormatException if it is no such set
   * @throws IOException if it cannot be read
   */
  public static List<LabelledDigit> open(Path path) throws IOException {
    requireThere(path);
    if (!Files.isDirectory(path) && PenDigits.isIn(path)) {
      return List.copyOf(PenDigits.testPart(path));
    }
    return List.copyOf(pictures(path));
  }

  private static List<LabelledPicture> pictures(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      requireIdx(path);
      return IdxSet.read(path, labelsBeside(path));
    }
    List<String> idx = idxNames(path);
    if (!idx.isEmpty() && !Files.isDirectory(path.resolve("0"))) {
      throw new DatasetFormatException(
          path, "holds several sets; name one of its files: " + String.join(", ", idx));
    }
    return LabelledFolder.read(path);
  }

  /**
   * Opens a set whose labels are given.
   *
   * @param path an IDX file of pictures, or the folder that the paths in the list start from; empty
   *     for the folder of the list
   * @param labels an IDX file of labels, or a list of path, tab and digit
   * @return the labelled pictures; those of a list need not exist
   * @throws NoSuchFileException if the path or the labels are missing
   * @throws DatasetFormatException if it is no such set
   * @throws IOException if it cannot be read
   */
  public static List<LabelledDigit> open(Optional<Path> path, Path labels) throws IOException {
    requireThere(labels);
    if (path.isPresent()) {
      requireThere(path.get());
      if (!Files.isDirectory(path.get())) {
        requireIdx(path.get());
        return List.copyOf(IdxSet.read(path.get(), labels));
      }
    }
    Path besides = labels.toAbsolutePath().getParent();
    List<Path> folders = Stream.concat(path.stream(), Stream.ofNullable(besides)).toList();
    return List.copyOf(LabelsFile.read(labels, folders));
  }

  private static void requireThere(Path path) throws NoSuchFileException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
    }
  }

  private static void requireIdx(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(2);
    }
    if (!Arrays.equals(start, IDX_START) && !Arrays.equals(start, GZIP_START)) {
      throw new DatasetFormatException(
          file,
          "neither an IDX file of pictures, nor the pen strokes of pendigits.csv, nor a folder with sub-folders 0 to 9");
    }
  }

  /** {@code t10k-images-idx3-ubyte.gz} belongs to {@code t10k-labels-idx1-ubyte.gz}. */
  private static Path labelsBeside(Path images) throws IOException {
    String name = String.valueOf(images.getFileName());
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (!plain.contains(IMAGES)) {
      throw new DatasetFormatException(
          images, "its labels cannot be found by a name without 'images'; name their file");
    }
    String labels = plain.replace(IMAGES, "labels").replace(IMAGES_TYPE, "idx1");
    for (String candidate : List.of(labels, labels + ".gz")) {
      if (Files.exists(images.resolveSibling(candidate))) {
        return images.resolveSibling(candidate);
      }
    }
    throw new NoSuchFileException(
        images.resolveSibling(labels).toString(),
        null,
        "the labels are not beside the pictures; name their file");
  }

  private static List<String> idxNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.contains(IMAGES) && name.contains(IMAGES_TYPE))
          .sorted()
          .toList();
    }
  }
}
