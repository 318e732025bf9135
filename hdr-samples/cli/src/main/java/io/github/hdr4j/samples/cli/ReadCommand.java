package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.forms.FormReader;
import io.github.hdr4j.preprocess.forms.FormReading;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.toolkit.overlay.Marking;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the numbers in each of many pictures, or the fields of forms. */
@Command(
    name = "read",
    description = {
      "Reads the handwritten numbers in each picture, line by line, or the fields of a form.",
      "A question mark behind a number says that it is uncertain; one inside stands for a mark that"
          + " is no digit."
    },
    footer = {
      "%nExamples:",
      "  hdr read meter.jpg",
      "  hdr read --digits 6 --signs none postcodes/",
      "  hdr read --format json scans/ | jq .text",
      "  hdr read --overlay seen/ page.jpg",
      "  hdr read --template cheque.json --format csv cheques/"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();
  @Mixin private final PictureChoice pictures = new PictureChoice();
  @Mixin private final TemplateChoice templates = new TemplateChoice();
  @Mixin private final NumberRulesChoice known = new NumberRulesChoice();

  private Optional<Path> overlay = Optional.empty();

  ReadCommand(Console console) {
    this.console = console;
  }

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description =
          "Draw what was read onto a copy of each picture, DIR/NAME.png; DIR/index.html shows them"
              + " all. DIR is a new or empty folder, or that of earlier copies, which are"
              + " replaced.")
  void overlay(Path folder) {
    overlay = Optional.of(folder);
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = pictures.find(console.in(), overlay, "overlay");
    Optional<FormTemplate> template = templates.open();
    if (template.isPresent() && known.given()) {
      throw new UsageException("--digits and --signs are told by the template of a form");
    }
    NumberRules rules = known.rules();
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor)) {
      return template.isPresent()
          ? readForms(inputs, template.get(), preprocessor, recognizer)
          : readNumbers(inputs, rules, preprocessor, recognizer);
    }
  }

  private int readNumbers(
      List<Input> inputs, NumberRules rules, Preprocessor preprocessor, DigitRecognizer recognizer)
      throws IOException {
    try (NumberReader reader = NumberReader.using(recognizer).with(rules);
        Witness<Transcript> open = Overlays.start(overlay, Marking::of, Transcript::text)) {
      return new PictureReader<>(
              preprocessor,
              writing -> new Transcript(reader.read(writing.picture())),
              NumberForms.of(console, inputs).writer(pictures.format(), console),
              open)
          .readAll(inputs);
    }
  }

  private int readForms(
      List<Input> inputs,
      FormTemplate template,
      Preprocessor preprocessor,
      DigitRecognizer recognizer)
      throws IOException {
    FormReader reader = FormReader.using(recognizer);
    try (Witness<FormReading> open =
        Overlays.start(overlay, Marking::of, form -> form.template().name())) {
      return new PictureReader<>(
              preprocessor,
              writing -> reader.read(writing.picture(), template),
              FieldForms.of(console, template).writer(pictures.format(), console),
              open)
          .readAll(inputs);
    }
  }
}
