package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.samples.toolkit.transform.Rendition;
import io.github.hdr4j.samples.toolkit.transform.Transform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Shows a person what was misread: each such picture in a file, as the recogniser got it. */
public final class MisreadPictures {
  private static final Pattern UNUSUAL = Pattern.compile("[^\\p{Alnum}._+-]+");

  private MisreadPictures() {}

  /**
   * Writes the pictures of a corpus that were misread, each once for every transform.
   *
   * @param readings of the corpus
   * @param transforms that were made
   * @param folder that gets a folder for the corpus, if anything was misread
   * @return the files, in the order of the pictures
   * @throws IOException if a picture cannot be opened again, or a file cannot be written
   */
  public static List<Path> save(CorpusReadings readings, List<Transform> transforms, Path folder)
      throws IOException {
    Path place = folder.resolve(plain(readings.name()));
    List<Path> files = new ArrayList<>();
    for (PictureReadings.Read read : readings.read()) {
      List<Transform> misread =
          transforms.stream().filter(transform -> !read.correct(transform.name())).toList();
      if (!misread.isEmpty()) {
        Files.createDirectories(place);
        BufferedImage picture = read.picture().pixels().open();
        for (Transform transform : misread) {
          String name =
              "%s,%s,read-as-%s"
                  .formatted(
                      plain(read.picture().name()),
                      transform.name(),
                      word(read.after(transform.name()).best()));
          files.add(write(read.picture().after(transform, picture), place, name));
        }
      }
    }
    return List.copyOf(files);
  }

  private static Path write(Rendition rendition, Path folder, String name) throws IOException {
    if (rendition instanceof Rendition.Encoded file) {
      return Files.write(folder.resolve(name + "." + file.extension()), file.encoded());
    }
    Path png = folder.resolve(name + ".png");
    ImageIO.write(((Rendition.Pixels) rendition).image(), "png", png.toFile());
    return png;
  }

  private static String word(OptionalInt digit) {
    return digit.isPresent() ? Integer.toString(digit.getAsInt()) : "blank";
  }

  private static String plain(String name) {
    return UNUSUAL.matcher(name).replaceAll("_");
  }
}
