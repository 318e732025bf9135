package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read, and how that is written. */
final class PictureChoice {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Converter.class,
      description = "${COMPLETION-CANDIDATES}; json writes an object a line. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

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

  OutputFormat format() {
    return format;
  }

  /**
   * The things to read, one at least that may be readable.
   *
   * @param standardInput for the path {@code -}
   * @param written the folder that explanations go to, if there is one
   * @param purpose a word for it
   */
  List<Input> find(InputStream standardInput, Optional<Path> written, String purpose)
      throws IOException {
    List<Input> inputs = new PictureFinder(standardInput, written, purpose).find(paths);
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
    return inputs;
  }

  private String join() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
