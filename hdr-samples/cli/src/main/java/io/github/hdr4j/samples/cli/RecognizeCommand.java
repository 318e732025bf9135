package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the digit in each of many pictures and files of pen strokes. */
@Command(
    name = "recognize",
    description = "Reads the handwritten digit in each picture, or what a pen wrote.",
    footer = {
      "%nExamples:",
      "  hdr recognize photo.jpg",
      "  hdr recognize --trace why/ photo.jpg",
      "  hdr recognize --format json scans/ | jq .digit",
      "  hdr recognize strokes.json",
      "  curl -s https://example.org/7.png | hdr recognize -"
    })
final class RecognizeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();
  @Mixin private final PictureChoice pictures = new PictureChoice();

  private Optional<Path> trace = Optional.empty();

  RecognizeCommand(Console console) {
    this.console = console;
  }

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--trace",
      paramLabel = "DIR",
      description =
          "Show in DIR/index.html how each one was read, step by step. DIR is a new or empty"
              + " folder, or that of an earlier trace, which is replaced.")
  void trace(Path folder) {
    trace = Optional.of(folder);
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = pictures.find(console.in(), trace, "trace");
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor);
        Witness<Recognition> open = Trace.start(trace, recognizer, preprocessor, inputs.size())) {
      return new PictureReader<>(
              preprocessor,
              writing -> writing.read(recognizer),
              DigitForms.of(console, inputs).writer(pictures.format(), console),
              open)
          .readAll(inputs);
    }
  }
}
