package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.toolkit.card.MeasuredFigures;
import io.github.hdr4j.samples.toolkit.card.ModelCard;
import io.github.hdr4j.samples.training.card.ModelBlocks;
import io.github.hdr4j.samples.training.card.ModelFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the figures of a model card. */
@Command(
    name = "model-card",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the blocks of a model card anew: what the model says of itself, and what hdr evaluate"
          + " --json measured of it. The text around them stays."
    })
final class ModelCardCommand implements Callable<Integer> {
  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "The model, in ONNX format")
  private Path model = Path.of("");

  @Option(
      names = "--notice",
      required = true,
      paramLabel = "FILE",
      description = "The NOTICE with the terms of the data")
  private Path notice = Path.of("");

  @Option(
      names = "--figures",
      paramLabel = "DIR",
      description =
          "Folder of files GROUP.json, each what hdr evaluate --json wrote of some sets with this"
              + " model (default: nothing is measured yet, and the card says so)")
  private Optional<Path> figures = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the card goes (default: it replaces CARD)")
  private Optional<Path> out = Optional.empty();

  @Parameters(
      paramLabel = "CARD",
      description =
          "The card: Markdown with blocks between <!-- figures: BLOCK GROUP… --> and"
              + " <!-- /figures -->")
  private Path card = Path.of("");

  @Override
  public Integer call() throws IOException {
    ModelFacts facts = ModelFacts.read(model);
    Optional<MeasuredFigures> measured =
        figures.isPresent()
            ? Optional.of(MeasuredFigures.read(figures.get(), facts.info().sha256()))
            : Optional.empty();
    String filled =
        ModelCard.filled(
            Files.readString(card),
            ModelBlocks.of(facts, Files.readString(notice)),
            measured,
            facts.info().acceptThreshold());
    Files.writeString(out.orElse(card), filled);
    return 0;
  }
}
