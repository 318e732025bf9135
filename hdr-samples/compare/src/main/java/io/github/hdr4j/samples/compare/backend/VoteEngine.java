package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A soft vote: the mean of what the members take for the probabilities. */
final class VoteEngine implements DigitEngine {
  private final ModelInfo model;
  private final List<DigitRecognizer> members;

  private VoteEngine(ModelInfo model, List<DigitRecognizer> members) {
    this.model = model;
    this.members = List.copyOf(members);
  }

  static VoteEngine open(EngineOptions options) {
    ClassifierFile file = ClassifierFile.open(options.model(), VoteRecognizer.NAME);
    Path folder = Path.of("");
    if (options.model() instanceof ModelSource.File ballot) {
      folder = ballot.path().resolveSibling("");
    }
    List<DigitRecognizer> members = new ArrayList<>();
    try {
      for (Ballot.Member member : Ballot.parse(file).members()) {
        members.add(open(member, member.locate(folder, file.name()), options.threads()));
      }
      return new VoteEngine(file.info(), members);
    } catch (RuntimeException | Error e) {
      members.forEach(DigitRecognizer::close);
      throw e;
    }
  }

  private static DigitRecognizer open(Ballot.Member member, Path file, int threads) {
    return DigitRecognizer.load(
        RecognizerOptions.builder()
            .backend(member.backend())
            .model(ModelSource.file(file))
            .threads(threads)
            .classLoader(VoteEngine.class.getClassLoader())
            .build());
  }

  @Override
  public ModelInfo model() {
    return model;
  }

  @Override
  public String description() {
    return "vote of "
        + String.join(", ", members.stream().map(member -> member.info().backend()).toList());
  }

  @Override
  public float[][] logits(List<DigitTensor> batch) {
    return SoftVote.of(members, batch);
  }

  @Override
  public void close() {
    members.forEach(DigitRecognizer::close);
  }
}
