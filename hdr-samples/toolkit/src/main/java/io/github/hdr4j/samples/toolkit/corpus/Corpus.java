package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import io.github.hdr4j.samples.toolkit.scene.Scene;
import io.github.hdr4j.samples.toolkit.scene.Scenes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Labelled pictures of one kind.
 *
 * @param name in words; has neither tabs nor line ends
 * @param pictures in an order that never changes
 */
public record Corpus(String name, List<CorpusPicture> pictures) {
  /** How many hands write each digit of the generated scenes. */
  public static final int HANDS = 3;

  /**
   * Copies the list.
   *
   * @param name in words
   * @param pictures in an order that never changes
   * @throws IllegalArgumentException if the name would not fit into a line of a table
   */
  public Corpus {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a set needs a name in one line, not '" + name + "'");
    }
    pictures = List.copyOf(pictures);
  }

  /**
   * Opens a labelled set.
   *
   * @param name to call it
   * @param path an IDX file or a folder with folders 0 to 9, see {@link PictureSets#open(Path)}
   * @return its pictures, none of them decoded yet
   * @throws IOException if it is no such set or cannot be read
   */
  public static Corpus open(String name, Path path) throws IOException {
    ImageLimits allFormats = ImageLimits.defaults().withFormats(EnumSet.allOf(ImageFormat.class));
    Preprocessor decoder =
        Preprocessor.load(RecognizerOptions.builder().limits(allFormats).build());
    List<CorpusPicture> pictures = new ArrayList<>();
    for (LabelledDigit digit : PictureSets.open(path)) {
      if (!(digit instanceof LabelledPicture picture)) {
        throw new IOException("a corpus is made of pictures, and these are pen strokes: " + path);
      }
      pictures.add(
          new CorpusPicture(
              inside(path, picture.name()),
              OptionalInt.of(picture.label()),
              () -> picture.open(decoder::decode)));
    }
    return new Corpus(name, pictures);
  }

  /** What is left of a picture's path when the way to the corpus is taken off. */
  private static String inside(Path corpus, String picture) {
    String name = picture.substring(corpus.toString().length()).replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /**
   * The project's own corpora, one for each scene: each digit by {@value #HANDS} hands, then as
   * many blanks.
   *
   * @param name that theirs begin with
   * @return the corpora, by name
   */
  public static List<Corpus> generated(String name) {
    return Scenes.ALL.stream().map(scene -> of(name + "/" + scene.name(), scene)).toList();
  }

  private static Corpus of(String name, Scene scene) {
    List<CorpusPicture> pictures = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      for (int hand = 0; hand < HANDS; hand++) {
        int shown = digit;
        int number = HANDS * digit + hand;
        pictures.add(
            new CorpusPicture(
                scene.name() + "/" + digit + "-" + hand,
                OptionalInt.of(digit),
                () -> scene.draw(shown, number)));
      }
    }
    for (int hand = 0; hand < HANDS; hand++) {
      int number = hand;
      pictures.add(
          new CorpusPicture(
              scene.name() + "/blank-" + hand, OptionalInt.empty(), () -> scene.blank(number)));
    }
    return new Corpus(name, pictures);
  }

  /**
   * A part of it that is read faster.
   *
   * @param step 1 for all, 2 for every second picture, and so on
   * @return the first picture and every so many after it
   */
  public Corpus every(int step) {
    return new Corpus(
        name,
        IntStream.range(0, pictures.size())
            .filter(i -> i % step == 0)
            .mapToObj(pictures::get)
            .toList());
  }
}
