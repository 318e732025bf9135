package io.github.hdr4j.samples.benchmarks;

import io.github.hdr4j.Preprocessor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Preparing a photograph against decoding it. */
@Command(
    name = "photo",
    mixinStandardHelpOptions = true,
    description = "Compares the preparation of photographs with ImageIO.read of the same bytes.")
final class PhotoCommand implements Callable<Integer> {
  private static final Turns TURNS = new Turns(15, 25, 1);

  @Parameters(arity = "1..*", paramLabel = "PHOTO", description = "JPEG or PNG files.")
  private List<Path> photos = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Preprocessor preprocessor = Preprocessor.load();
    for (Path photo : photos) {
      byte[] bytes = Files.readAllBytes(photo);
      BufferedImage image = decode(photo, bytes);
      List<Double> times =
          TURNS.measure(
              List.of(
                  new Contestant("read", () -> decode(photo, bytes)),
                  new Contestant("prepare", () -> preprocessor.prepare(image))));
      out.printf(
          Locale.ROOT,
          "%s, %d x %d: ImageIO.read %.1f ms, prepare %.1f ms, ratio %.2f%n",
          photo.getFileName(),
          image.getWidth(),
          image.getHeight(),
          times.get(0),
          times.get(1),
          times.get(1) / times.get(0));
      out.flush();
    }
    return 0;
  }

  private static BufferedImage decode(Path photo, byte[] bytes) throws IOException {
    return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)))
        .orElseThrow(() -> new IOException(photo + " is no picture that ImageIO reads"));
  }
}
