package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate --corruptions")
class EvaluateCorruptionsTest {

  @TempDir Path folder;

  /** The ten digits, drawn. */
  private Path set(int size, boolean lightOnDark) throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      double middle = (size - 1) / 2.0;
      Place place = new Place(size, size, middle, middle, 0.7 * size);
      Ink ink = Handwriting.write(digit, place, 0.12, new Random(digit));
      BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
      for (int i = 0; i < size * size; i++) {
        long level = Math.round(255 * ink.at(i % size, i / size));
        picture
            .getRaster()
            .setSample(i % size, i / size, 0, (int) (lightOnDark ? level : 255 - level));
      }
      pictures.add(picture);
    }
    IdxFiles.pictures(folder.resolve("images"), pictures);
    IdxFiles.labels(folder.resolve("labels"), IntStream.range(0, 10).boxed().toList());
    return folder.resolve("images");
  }

  @Test
  @DisplayName("reads the set as it is and after each of the fifteen, alike with several threads")
  void figures() throws IOException {
    Path set = set(28, true);
    Result result = Cli.real().run("evaluate", "--json", "--corruptions", set);
    assertThat(result.status()).isZero();
    JsonNode json = JsonMapper.shared().readTree(result.out());
    JsonNode corruptions = json.get("corruptions");
    assertThat(corruptions.propertyNames())
        .hasSize(18)
        .startsWith("identity", "shot_noise", "impulse_noise")
        .endsWith("zigzag", "canny_edges", "mean", "worst");
    assertThat(corruptions.get("identity").get("correct")).isEqualTo(json.get("correct"));
    for (String mild : new String[] {"identity", "brightness", "translate", "fog"}) {
      assertThat(corruptions.get(mild).get("correct").asInt()).as(mild).isGreaterThanOrEqualTo(8);
    }
    String worst = corruptions.get("worst").asString();
    assertThat(corruptions.get("mean").asDouble())
        .isGreaterThan(corruptions.get(worst).get("accuracy").asDouble())
        .isLessThan(1);
    Result again = Cli.real().run("evaluate", "--json", "--corruptions", "--threads", "3", set);
    assertThat(JsonMapper.shared().readTree(again.out()).get("corruptions")).isEqualTo(corruptions);
  }

  @Test
  @DisplayName("reads a part of the set with --every, and reports it to a person")
  void text() throws IOException {
    Result result = Cli.hdr("evaluate", "--corruptions", "--every", "4", set(28, true));
    assertThat(result.lines())
        .anyMatch(line -> line.matches("stripe +\\d of 3 .*"))
        .anyMatch(line -> line.startsWith("Mean of the 15, without the identity: "));
  }

  @Test
  @DisplayName("ends with 2 for a set of another form")
  void usage() throws IOException {
    assertUsage("this one has 60 x 60", set(60, true));
    assertUsage("the digits are dark on a light ground", set(28, false));
    Path picture = Pictures.digit(folder.resolve("set/3/a.png"), 3);
    assertUsage(
        "only pictures of an IDX file can be corrupted, as MNIST's are; not " + picture,
        folder.resolve("set"));
  }

  private static void assertUsage(String message, Path set) {
    Result result = Cli.hdr("evaluate", "--corruptions", set);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("hdr: --corruptions: ", message, "Try 'hdr evaluate --help'.");
    assertThat(result.out()).isEmpty();
  }
}
