package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
  /** Beyond this, a long path does not push the remarks of all others to the right. */
  private static final int WIDEST_PATH = 48;

  private final Console console;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Converter.class,
      description = "${COMPLETION-CANDIDATES}; json writes an object a line. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  private Optional<Path> trace = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Picture files, folders of pictures, or - for standard input. Folders are searched"
              + " through and through for png, jpg, gif, bmp and tiff files. A file named .json"
              + " holds the strokes of a pen: {\"strokes\":[[[x,y],[x,y],...],...]}, y downwards"
              + " unless there is \"yUpwards\":true; a point may be [x,y,millis,pressure], pressure"
              + " 0 to 1.")
  private List<Path> paths = new ArrayList<>();

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
    List<Input> inputs = new PictureFinder(console.in(), trace).find(paths);
    requireSomething(inputs);
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor);
        Trace open = Trace.start(trace, recognizer, preprocessor, inputs.size())) {
      PictureReader reader = new PictureReader(preprocessor, recognizer, writer(inputs), open);
      boolean allWell = true;
      for (Input input : inputs) {
        allWell &= reader.read(input);
      }
      return allWell ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }
  }

  private void requireSomething(List<Input> inputs) {
    if (inputs.isEmpty()) {
      throw new UsageException(
          "no pictures in " + join() + "; name a file to have it read whatever its extension");
    }
    if (inputs.stream().allMatch(Input.Broken.class::isInstance)) {
      throw new UsageException(
          inputs.stream()
              .map(input -> Failures.describe(((Input.Broken) input).problem()))
              .collect(Collectors.joining("\nhdr: ")));
    }
  }

  private String join() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private ResultWriter writer(List<Input> inputs) {
    return switch (format) {
      case JSON -> new ResultWriter.Json(console);
      case CSV -> ResultWriter.Csv.withHeader(console);
      case TEXT ->
          new TextWriter(
              console,
              inputs.stream()
                  .mapToInt(input -> Math.min(input.path().length(), WIDEST_PATH))
                  .max()
                  .orElse(0));
    };
  }
}
