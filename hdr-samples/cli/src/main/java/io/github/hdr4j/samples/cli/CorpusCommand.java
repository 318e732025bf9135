package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.samples.toolkit.corpus.Baseline;
import io.github.hdr4j.samples.toolkit.corpus.Corpus;
import io.github.hdr4j.samples.toolkit.corpus.CorpusFigures;
import io.github.hdr4j.samples.toolkit.corpus.CorpusReader;
import io.github.hdr4j.samples.toolkit.corpus.CorpusReadings;
import io.github.hdr4j.samples.toolkit.corpus.Judgement;
import io.github.hdr4j.samples.toolkit.corpus.MisreadPictures;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.report.CorpusJson;
import io.github.hdr4j.samples.toolkit.report.CorpusText;
import io.github.hdr4j.samples.toolkit.transform.Transform;
import io.github.hdr4j.samples.toolkit.transform.Transforms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads labelled sets under all transforms, and holds the counts against a baseline. */
@Command(
    name = "corpus",
    description = {
      "Reads labelled sets as they are and turned, scaled, blurred, inverted, …",
      "Counts for each set and transform what is read right, what is accepted, what is accepted"
          + " though wrong, and what is read the same as in the plain picture. With a baseline, the"
          + " exit status is 0 only if nothing fell below it."
    },
    footer = {
      "%nExamples:",
      "  hdr corpus --transforms inverted,exif-jpeg --list-wrong photos/",
      "  hdr corpus generated --every 3 --save-wrong misread/",
      "  hdr corpus 'my scans=scans/' 'my photos=photos/' --write-baseline baseline.tsv",
      "  hdr corpus 'my scans=scans/' 'my photos=photos/' --baseline baseline.tsv"
    })
final class CorpusCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init") // set by picocli before the call
  @Spec
  private CommandSpec spec;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();
  @Mixin private final BaselineChoice baselines = new BaselineChoice();

  @Option(
      names = "--transforms",
      paramLabel = "NAME",
      split = ",",
      description = "Only these, and the plain picture. Default: all of ${COMPLETION-CANDIDATES}.",
      completionCandidates = TransformNames.class)
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Only the first picture of each set and every Nth after it. Default: 1.")
  private int every = 1;

  @Option(names = "--json", description = "Write the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pictures that are read side by side. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--list-wrong",
      description = "List what was misread, and what was read unlike the plain picture.")
  private boolean listWrong;

  @Option(
      names = "--save-wrong",
      paramLabel = "FOLDER",
      description = "Write the pictures that were misread into this folder.")
  private Optional<Path> saveWrong = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "[NAME=]PATH",
      description =
          "A set as in evaluate, perhaps with the name that it has in the baseline; or the word"
              + " 'generated' for digits in many situations that the program draws itself.")
  private List<String> sources = new ArrayList<>();

  CorpusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Transform> transforms = transforms();
    List<Corpus> corpora = corpora();
    Optional<Baseline> baseline = baselines.read(spec);
    List<CorpusFigures> figures = new ArrayList<>();
    boolean allReadable = true;
    try (DigitRecognizer recognizer = choice.open()) {
      for (CorpusReadings readings : read(recognizer, corpora, transforms)) {
        figures.addAll(readings.figures());
        allReadable &= readings.unreadable().isEmpty();
        new CorpusRemarks(console, listWrong).about(readings);
        if (saveWrong.isPresent()) {
          MisreadPictures.save(readings, transforms, saveWrong.get());
        }
      }
      List<Judgement> judgements =
          baseline.map(b -> b.judge(figures, names.isEmpty())).orElse(List.of());
      if (json) {
        console.print(CorpusJson.of(recognizer.info(), every, figures, judgements).toString());
      } else {
        CorpusText.of(figures, judgements).forEach(console::print);
      }
      baselines.write(console, figures);
      boolean reached = baselines.report(console, spec, baseline, figures, judgements);
      return reached && allReadable ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }
  }

  private List<Transform> transforms() {
    try {
      return names.isEmpty() ? Transforms.ALL : Transforms.named(names);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private List<Corpus> corpora() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more, not " + threads);
    }
    if (every < 1) {
      throw new UsageException("--every must be 1 or more, not " + every);
    }
    return CorpusSource.open(sources).stream().map(corpus -> corpus.every(every)).toList();
  }

  private List<CorpusReadings> read(
      DigitRecognizer recognizer, List<Corpus> corpora, List<Transform> transforms)
      throws IOException {
    CorpusReader reader = new CorpusReader(recognizer, transforms, threads);
    long pictures = corpora.stream().mapToLong(corpus -> corpus.pictures().size()).sum();
    List<CorpusReadings> readings = new ArrayList<>();
    try (Progress progress = Progress.start(console, "pictures", pictures)) {
      for (Corpus corpus : corpora) {
        readings.add(reader.read(corpus, progress::step));
      }
    }
    return readings;
  }
}
