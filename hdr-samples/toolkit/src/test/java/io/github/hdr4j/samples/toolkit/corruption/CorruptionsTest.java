package io.github.hdr4j.samples.toolkit.corruption;

import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.digit;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.random;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The corruptions")
class CorruptionsTest {
  private static final Set<String> WITHOUT_CHANCE =
      Set.of("scale", "brightness", "stripe", "canny_edges");

  static Stream<Corruption> all() {
    return Corruptions.ALL.stream();
  }

  @Test
  @DisplayName("are the fifteen of MNIST-C, under their names there")
  void names() {
    assertThat(Corruptions.ALL)
        .extracting(Corruption::name)
        .containsExactlyElementsOf(
            List.of(
                "shot_noise",
                "impulse_noise",
                "glass_blur",
                "motion_blur",
                "shear",
                "scale",
                "rotate",
                "brightness",
                "translate",
                "stripe",
                "fog",
                "spatter",
                "dotted_line",
                "zigzag",
                "canny_edges"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  @DisplayName("give the same picture for the same numbers")
  void repeatable(Corruption corruption) {
    assertThat(corruption.of(digit(4), random(7)).toArray())
        .isEqualTo(corruption.of(digit(4), random(7)).toArray());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  @DisplayName("give other pictures for other numbers, if chance has a say")
  void chance(Corruption corruption) {
    long different =
        Stream.iterate(0L, seed -> seed + 1)
            .limit(20)
            .map(seed -> corruption.of(digit(4), random(seed)))
            .map(picture -> List.of(picture.mean(), TestPictures.Moments.of(picture)))
            .distinct()
            .count();
    if (WITHOUT_CHANCE.contains(corruption.name())) {
      assertThat(different).isEqualTo(1);
    } else {
      assertThat(different).isGreaterThan(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  @DisplayName("change the picture that comes out, not the one that goes in")
  void original(Corruption corruption) {
    MnistPicture original = digit(4);
    MnistPicture corrupted = corruption.of(original, random(3));
    assertThat(corrupted.toArray()).isNotEqualTo(original.toArray());
    assertThat(original.toArray()).isEqualTo(digit(4).toArray());
  }
}
