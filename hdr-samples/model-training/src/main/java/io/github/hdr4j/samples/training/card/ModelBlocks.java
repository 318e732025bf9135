package io.github.hdr4j.samples.training.card;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The blocks of a model card that the model file and the notice beside it fill. */
public final class ModelBlocks {
  private static final int DIGITS_ONLY = 10;

  private ModelBlocks() {}

  /**
   * Writes the blocks.
   *
   * @param facts of the model
   * @param notice the licences of the data, as {@code META-INF/NOTICE} of the artifact has them
   * @return lines by name of block: {@code model}, {@code layers}, {@code data}, {@code recipe} and
   *     {@code licences}
   */
  public static Map<String, List<String>> of(ModelFacts facts, String notice) {
    Map<String, List<String>> blocks = new TreeMap<>();
    blocks.put("model", model(facts));
    blocks.put("layers", layers(facts));
    blocks.put("data", data(facts.info()));
    blocks.put("recipe", recipe(facts.info()));
    blocks.put("licences", DataNotice.entries(notice));
    return blocks;
  }

  private static List<String> model(ModelFacts facts) {
    ModelInfo info = facts.info();
    return MarkdownTable.ofText(
        List.of("Model", info.name()),
        List.of(
            List.of("SHA-256 of the network", "`" + info.sha256() + "`"),
            List.of("Size of the file", number(facts.bytes()) + " bytes"),
            List.of("Parameters", number(facts.parameters())),
            List.of("Multiply-adds for a picture", number(facts.multiplyAdds())),
            List.of("Input", "28 × 28 values from 0, paper, to 1, ink: `" + info.contract() + "`"),
            List.of("Outputs", outputs(info)),
            List.of("Temperature", Double.toString(info.temperature())),
            List.of("Accepted from", info.acceptThreshold() + ", the certainty of that very digit"),
            List.of("Not a digit below", info.digitThreshold() + ", the digit probability")));
  }

  private static String outputs(ModelInfo info) {
    return info.classes() == DIGITS_ONLY
        ? "10: the digits 0 to 9. It has none for \"not a digit\": all ink has digit probability 1"
        : "11: the digits 0 to 9 and \"not a digit\"";
  }

  private static List<String> layers(ModelFacts facts) {
    List<List<String>> rows = new ArrayList<>();
    for (LayerCost layer : facts.layers()) {
      rows.add(
          List.of(
              layer.layer(),
              layer.output().toString(),
              number(layer.parameters()),
              number(layer.multiplyAdds())));
    }
    return MarkdownTable.of(List.of("Layer", "Output", "Parameters", "Multiply-adds"), rows);
  }

  /** The metadata name part after part: {@code MNIST: 9 for training, 1 for validation; …}. */
  private static List<String> data(ModelInfo info) {
    List<List<String>> rows = new ArrayList<>();
    for (String part :
        info.property("data").orElse("unknown: the model does not say").split("; ", -1)) {
      String[] words = part.split(": ", 2);
      rows.add(List.of(words[0], words[words.length - 1]));
    }
    return MarkdownTable.ofText(List.of("Set", "Pictures"), rows);
  }

  private static List<String> recipe(ModelInfo info) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Commit", code(info, "commit")));
    rows.add(List.of("Plan", code(info, "training")));
    rows.add(List.of("Right", said(info, "accuracy")));
    rows.add(List.of("Rejected of what is not a digit", said(info, "rejection")));
    rows.add(List.of("Accepted of the calibration pictures", said(info, "accepted")));
    return MarkdownTable.ofText(List.of("Training", "What the model file says"), rows);
  }

  private static String code(ModelInfo info, String key) {
    return info.property(key).map(value -> "`" + value + "`").orElse("-");
  }

  private static String said(ModelInfo info, String key) {
    return info.property(key).orElse("-");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
