package io.github.hdr4j.samples.training.card;

import io.github.hdr4j.samples.toolkit.card.MarkedText;
import io.github.hdr4j.samples.toolkit.card.ModelCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The model card beside the model, held against the model and against the table of accuracies.
 *
 * @param card the card
 * @param model what the model says of itself, by name of block
 * @param accuracy the table of accuracies, as the build writes it
 */
record PublishedCard(String card, Map<String, List<String>> model, String accuracy) {
  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

  /** Whatever does not agree, in words; empty if all is well. */
  List<String> disagreements() {
    List<String> found = new ArrayList<>();
    Map<String, String> blocks = blocks();
    model.forEach(
        (name, lines) -> {
          if (!String.join("\n", lines).equals(blocks.get(name))) {
            found.add(
                "the block '%s' is not of the bundled model: .ci/keep-model FILE".formatted(name));
          }
        });
    List<String> figures = new ArrayList<>(blocks.keySet());
    figures.removeAll(model.keySet());
    long unmeasured =
        figures.stream().filter(name -> ModelCard.UNMEASURED.equals(blocks.get(name))).count();
    if (unmeasured == 0) {
      checkFigures(blocks, found);
    } else if (unmeasured < figures.size()) {
      found.add("only some of the figures are measured");
    }
    return found;
  }

  private Map<String, String> blocks() {
    MarkedText text = MarkedText.of(card);
    Map<String, String> blocks = new LinkedHashMap<>();
    for (int i = 0; i < text.requests().size(); i++) {
      blocks.put(text.requests().get(i), text.blocks().get(i));
    }
    return blocks;
  }

  private void checkFigures(Map<String, String> blocks, List<String> found) {
    if (!checksum(card).equals(checksum(accuracy))) {
      found.add("accuracy.md is of another model than the card");
    }
    String table =
        blocks.entrySet().stream()
            .filter(block -> block.getKey().startsWith("accuracy "))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    Map<String, String> told = rows(table);
    Map<String, String> known = rows(accuracy);
    if (!told.equals(known)) {
      found.add("the card has %s, but accuracy.md has %s".formatted(told, known));
    }
  }

  private static Optional<String> checksum(String text) {
    return CHECKSUM.matcher(text).results().map(match -> match.group()).findFirst();
  }

  /** Of each single set how many are right of how many. */
  private static Map<String, String> rows(String table) {
    Map<String, String> rows = new LinkedHashMap<>();
    table
        .lines()
        .filter(line -> line.matches("\\| [^*].* \\| [\\d,]+ \\| [\\d,]+ \\| .*"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .forEach(
            cells ->
                rows.put(
                    cells.get(1),
                    "%s of %s".formatted(cells.get(3), cells.get(2)).replace(",", "")));
    return rows;
  }
}
