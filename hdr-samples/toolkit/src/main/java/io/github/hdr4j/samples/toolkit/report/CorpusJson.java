package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.corpus.CorpusFigures;
import io.github.hdr4j.samples.toolkit.corpus.Judgement;
import io.github.hdr4j.samples.toolkit.corpus.Tally;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of corpora as a JSON object. */
public final class CorpusJson {
  private CorpusJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param every which share of the pictures was read: every so many
   * @param figures a row for each corpus and transform
   * @param judgements one for each row, in the same order, and perhaps further ones; empty without
   *     a baseline
   * @return {@code backend}, {@code model}, {@code every}, {@code figures} (objects with {@code
   *     set}, {@code transform}, {@code pictures}, {@code correct}, {@code accepted}, {@code
   *     acceptedWrong}, {@code same}) and {@code baseline} (objects with {@code set}, {@code
   *     transform}, {@code result}, {@code failure}, {@code details}; empty without one)
   */
  public static ObjectNode of(
      RecognizerInfo info, int every, List<CorpusFigures> figures, List<Judgement> judgements) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("backend", info.backend());
    json.put("model", info.model().name());
    json.put("every", every);
    ArrayNode rows = json.putArray("figures");
    for (CorpusFigures row : figures) {
      Tally tally = row.tally();
      rows.addObject()
          .put("set", row.corpus())
          .put("transform", row.transform())
          .put("pictures", tally.pictures())
          .put("correct", tally.correct())
          .put("accepted", tally.accepted())
          .put("acceptedWrong", tally.acceptedWrong())
          .put("same", tally.same());
    }
    ArrayNode baseline = json.putArray("baseline");
    for (Judgement judgement : judgements) {
      baseline
          .addObject()
          .put("set", judgement.corpus())
          .put("transform", judgement.transform())
          .put("result", judgement.kind().name().toLowerCase(Locale.ROOT))
          .put("failure", judgement.kind().isFailure())
          .put("details", judgement.details());
    }
    return json;
  }
}
