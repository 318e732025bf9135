package io.github.hdr4j.samples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says where MNIST is to be had, and checks its files. */
@Command(
    name = "data",
    description = "Says where the MNIST digits are to be had, and checks their files.",
    footer = "%nThe exit status is 0 only if all four files are as published.")
final class DataCommand implements Callable<Integer> {
  private static final String ORIGIN =
      """
      MNIST: 60,000 + 10,000 handwritten digits of Y. LeCun, C. Cortes and C. J. C. Burges.
      Published at        http://yann.lecun.com/exdb/mnist/
      Copies are kept at  https://ossci-datasets.s3.amazonaws.com/mnist/ (by PyTorch)
                          https://storage.googleapis.com/cvdf-datasets/mnist/ (by CVDF)
      Put the four .gz files, still compressed, into one folder. Nothing is downloaded here.
      """;

  private final Console console;
  private final List<MnistFile> files;

  @Option(
      names = "--mnist",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder that holds the four files, or is to hold them.")
  private Path folder = Path.of("");

  DataCommand(Console console, List<MnistFile> files) {
    this.console = console;
    this.files = List.copyOf(files);
  }

  @Override
  public Integer call() throws IOException {
    ORIGIN.lines().forEach(console::print);
    console.print("");
    boolean allWell = true;
    for (MnistFile file : files) {
      MnistFile.State state = file.check(folder);
      console.print("%-8s %s".formatted(state, folder.resolve(file.name())));
      allWell &= state == MnistFile.State.OK;
    }
    if (!allWell) {
      console.say("get the files that are missing or damaged from one of the places above");
    }
    return allWell ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
  }
}
