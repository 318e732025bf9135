package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.contrast.Contrast;
import io.github.hdr4j.samples.toolkit.contrast.ContrastReader;
import io.github.hdr4j.samples.toolkit.corpus.Corpus;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.report.ContrastJson;
import io.github.hdr4j.samples.toolkit.report.ContrastMarkdown;
import io.github.hdr4j.samples.toolkit.report.ContrastText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what the library's preparation is worth. */
@Command(
    name = "contrast",
    description = {
      "Measures what the library's preparation is worth: the same pictures through the same"
          + " network, prepared as tutorials do and as this library does.",
      "A reading counts as right by its best digit, whatever the verdict. Unreadable and blank"
          + " pictures count as wrong."
    },
    footer = {
      "%nExamples:",
      "  hdr contrast photos/",
      "  hdr contrast --markdown 'my photos=photos/' MNIST=mnist/t10k-images-idx3-ubyte.gz",
      "  hdr contrast generated"
    })
final class ContrastCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();

  @Option(names = "--json", description = "Write the figures as one JSON object.")
  private boolean json;

  @Option(names = "--markdown", description = "Write a Markdown table to paste.")
  private boolean markdown;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pictures that are read side by side. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(
      arity = "1..*",
      paramLabel = "[NAME=]PATH",
      description =
          "A set as in evaluate, perhaps with a name for the table; or the word 'generated' for"
              + " digits in many situations that the program draws itself.")
  private List<String> sources = new ArrayList<>();

  ContrastCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more, not " + threads);
    }
    if (json && markdown) {
      throw new UsageException("choose --json or --markdown, not both");
    }
    List<Corpus> corpora = CorpusSource.open(sources);
    for (Corpus corpus : corpora) {
      if (corpus.pictures().isEmpty()) {
        throw new UsageException("there are no pictures in the set " + corpus.name());
      }
    }
    try (DigitRecognizer recognizer = choice.open()) {
      List<Contrast> contrasts = read(recognizer, corpora);
      report(recognizer.info(), contrasts);
      boolean allRead = contrasts.stream().allMatch(contrast -> contrast.unreadable().isEmpty());
      return allRead ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }
  }

  private List<Contrast> read(DigitRecognizer recognizer, List<Corpus> corpora) throws IOException {
    ContrastReader reader = new ContrastReader(recognizer, threads);
    long pictures = corpora.stream().mapToLong(corpus -> corpus.pictures().size()).sum();
    List<Contrast> contrasts = new ArrayList<>();
    try (Progress progress = Progress.start(console, "pictures", pictures)) {
      for (Corpus corpus : corpora) {
        contrasts.add(reader.read(corpus, progress::step));
      }
    }
    for (Contrast contrast : contrasts) {
      for (Outcome.Unreadable picture : contrast.unreadable()) {
        console.say(
            "unreadable: %s: %s: %s".formatted(contrast.set(), picture.name(), picture.error()));
      }
    }
    return contrasts;
  }

  private void report(RecognizerInfo info, List<Contrast> contrasts) {
    if (json) {
      console.print(ContrastJson.of(info, contrasts).toString());
    } else if (markdown) {
      ContrastMarkdown.of(contrasts).forEach(console::print);
    } else {
      ContrastText.of(info, contrasts).forEach(console::print);
    }
  }
}
