package io.github.hdr4j.samples.toolkit.sudoku;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A photographed sudoku and what it shows.
 *
 * @param file the picture
 * @param truth what its cells show
 */
public record SudokuPicture(Path file, SudokuTruth truth) {
  private static final String PICTURE = ".jpg";
  private static final String TRUTH = ".dat";

  /**
   * The pictures of a folder.
   *
   * @param folder of files NAME.jpg, each with a NAME.dat beside it; others are left out
   * @return sorted by name
   * @throws DatasetFormatException if a picture has no truth, or a truth has another form
   * @throws IOException if the folder cannot be read
   */
  public static List<SudokuPicture> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(PICTURE)).sorted().toList();
    }
    List<SudokuPicture> pictures = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Path truth = file.resolveSibling(name.substring(0, name.length() - PICTURE.length()) + TRUTH);
      if (!Files.isRegularFile(truth)) {
        throw new DatasetFormatException(file, "has no %s beside it".formatted(truth));
      }
      pictures.add(new SudokuPicture(file, SudokuTruth.read(truth)));
    }
    return List.copyOf(pictures);
  }
}
