package io.github.hdr4j.preprocess.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Pictures and labels of a pair of IDX files, brought together. */
public final class IdxSet {

  private IdxSet() {}

  /**
   * Reads a pair of files.
   *
   * @param images the IDX file of pictures
   * @param labels the IDX file of their digits
   * @return the labelled pictures in file order; immutable
   * @throws DatasetFormatException if a file is malformed or the counts differ
   * @throws IOException if a file cannot be read
   */
  public static List<LabelledPicture> read(Path images, Path labels) throws IOException {
    IdxImages pictures = IdxImages.read(images);
    IdxLabels digits = IdxLabels.read(labels);
    if (pictures.count() != digits.count()) {
      throw new DatasetFormatException(
          labels,
          digits.count() + " labels for the " + pictures.count() + " pictures of " + images);
    }
    return IntStream.range(0, pictures.count())
        .<LabelledPicture>mapToObj(i -> new IdxPicture(pictures, i, digits.label(i)))
        .toList();
  }

  /**
   * Reads the pair {@code PART-images-idx3-ubyte} and {@code PART-labels-idx1-ubyte} of a folder,
   * each with or without {@code .gz}: the names under which MNIST is distributed.
   *
   * @param folder the folder holding both files
   * @param part {@code train} or {@code t10k} in MNIST
   * @return the labelled pictures in file order; immutable
   * @throws NoSuchFileException if a file is missing
   * @throws IOException as for {@link #read(Path, Path)}
   */
  public static List<LabelledPicture> read(Path folder, String part) throws IOException {
    return read(
        find(folder, part + "-images-idx3-ubyte"), find(folder, part + "-labels-idx1-ubyte"));
  }

  /**
   * Whether a folder holds the pictures of a part, that is, whether {@link #read(Path, String)} is
   * meant for it.
   *
   * @param folder the folder
   * @param part {@code train} or {@code t10k} in MNIST
   * @return true if the file of pictures is there
   */
  public static boolean isIn(Path folder, String part) {
    String name = part + "-images-idx3-ubyte";
    return Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(name + ".gz"));
  }

  private static Path find(Path folder, String name) throws NoSuchFileException {
    for (String candidate : List.of(name, name + ".gz")) {
      Path file = folder.resolve(candidate);
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new NoSuchFileException(folder.resolve(name).toString(), null, "nor is there a .gz");
  }
}
