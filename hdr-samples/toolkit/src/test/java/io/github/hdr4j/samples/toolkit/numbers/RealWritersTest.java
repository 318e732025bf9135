package io.github.hdr4j.samples.toolkit.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.Box;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.samples.toolkit.Seeded;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Writers of a data set")
class RealWritersTest {
  private static final int SIDE = 28;
  private static final int WRITERS = 4;

  @TempDir Path folder;

  private List<LabelledPicture> pictures = List.of();

  /** Writer w's digits are bars w + 2 pixels wide; the last writer wrote no 9. */
  @BeforeEach
  void write() throws IOException {
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    int count = 10 * WRITERS - 1;
    header(images, 0x803, count, SIDE, SIDE);
    header(labels, 0x801, count);
    for (int i = 0; i < count; i++) {
      labels.write(i % 10);
      for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
        int x = pixel % SIDE;
        int y = pixel / SIDE;
        images.write(x >= 10 && x < 12 + writer(i) && y >= 4 && y < 24 ? 255 : 0);
      }
    }
    Files.write(folder.resolve("train-images-idx3-ubyte"), images.toByteArray());
    Files.write(folder.resolve("train-labels-idx1-ubyte"), labels.toByteArray());
    pictures = IdxSet.read(folder, "train");
  }

  private static int writer(int index) {
    return index / 10;
  }

  private static void header(ByteArrayOutputStream out, int... numbers) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (int number : numbers) {
      data.writeInt(number);
    }
  }

  @Test
  @DisplayName("write all digits of a number themselves")
  void sameWriter() {
    RealWriters writers = RealWriters.of(pictures, RealWritersTest::writer, writer -> true);
    Set<Integer> widths = new HashSet<>();
    for (int number = 0; number < 20; number++) {
      Random random = Seeded.random("writer", number);
      Writer one = writers.any(random);
      int width = one.digit(0, random).box().width();
      widths.add(width);
      for (int digit = 1; digit < 10; digit++) {
        assertThat(one.digit(digit, random).box()).isEqualTo(new Box(10, 4, width, 20));
      }
      assertThat(one.thickness()).isBetween(0.8 * width / 20, 1.3 * width / 20);
    }
    assertThat(widths).as("the last writer has no 9").containsExactlyInAnyOrder(2, 3, 4);
    assertThat(writers.count()).isEqualTo(3);
  }

  @Test
  @DisplayName("are those that were chosen, and no others")
  void chosen() {
    RealWriters writers = RealWriters.of(pictures, RealWritersTest::writer, writer -> writer == 1);
    for (int number = 0; number < 20; number++) {
      Random random = Seeded.random("chosen", number);
      assertThat(writers.any(random).digit(3, random).box().width()).isEqualTo(3);
    }
  }

  @Test
  @DisplayName("must be there")
  void nobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RealWriters.of(pictures, RealWritersTest::writer, writer -> writer == 3))
        .withMessage("none of the 1 chosen writers wrote all ten digits");
  }
}
