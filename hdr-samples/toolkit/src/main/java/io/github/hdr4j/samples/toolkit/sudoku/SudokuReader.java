package io.github.hdr4j.samples.toolkit.sudoku;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.forms.Finding;
import io.github.hdr4j.preprocess.forms.Grid;
import io.github.hdr4j.preprocess.forms.GridFinder;
import java.awt.image.BufferedImage;
import java.util.List;

/** Finds the grid of a photographed sudoku and reads each cell by itself. */
public final class SudokuReader {
  private final GridFinder finder = new GridFinder(SudokuTruth.SIDE);
  private final Preprocessor preprocessor;
  private final DigitRecognizer recognizer;

  /**
   * Prepares to read.
   *
   * @param preprocessor that decodes the pictures
   * @param recognizer that reads the cells; stays open
   */
  public SudokuReader(Preprocessor preprocessor, DigitRecognizer recognizer) {
    this.preprocessor = preprocessor;
    this.recognizer = recognizer;
  }

  /**
   * Reads a picture.
   *
   * @param picture to read
   * @return what became of it
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   */
  public SudokuOutcome read(SudokuPicture picture) {
    BufferedImage image;
    try {
      image = preprocessor.decode(picture.file());
    } catch (UnreadableImageException | ImageLimitException e) {
      return new SudokuOutcome.Unreadable(picture, String.valueOf(e.getMessage()));
    }
    Finding<Grid> grid = finder.find(image);
    if (grid instanceof Finding.Missing<Grid> missing) {
      return new SudokuOutcome.Missing(picture, missing.reason());
    }
    List<BufferedImage> cells = grid.found().orElseThrow().cellPictures(image);
    return new SudokuOutcome.Read(
        picture, recognizer.recognizeAll(cells).stream().map(CellReading::of).toList());
  }
}
