package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuFigures;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of photographed sudokus as a JSON object. */
public final class SudokuJson {
  private SudokuJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param figures of all pictures
   * @return {@code backend}, {@code model}, {@code sha256} of the model; {@code grids}, {@code
   *     found}, {@code misplaced}; of the grids found {@code cells} that are filled, {@code
   *     correct}, {@code cellAccuracy} and its {@code interval}; of all grids {@code allCells} and
   *     {@code overallAccuracy}. Shares are fractions; a quotient of 0 by 0 is {@code null}
   */
  public static ObjectNode of(RecognizerInfo info, SudokuFigures figures) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("backend", info.backend());
    json.put("model", info.model().name());
    json.put("sha256", info.model().sha256());
    json.put("grids", figures.grids());
    json.put("found", figures.found());
    json.put("misplaced", figures.misplaced());
    json.put("cells", figures.cells());
    json.put("correct", figures.correct());
    EvaluationJson.put(json, "cellAccuracy", figures.cellAccuracy());
    EvaluationJson.put(json, "interval", figures.interval());
    json.put("allCells", figures.allCells());
    EvaluationJson.put(json, "overallAccuracy", figures.overallAccuracy());
    return json;
  }
}
