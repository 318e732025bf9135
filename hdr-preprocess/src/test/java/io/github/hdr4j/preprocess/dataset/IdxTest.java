package io.github.hdr4j.preprocess.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("IDX files")
class IdxTest {

  private static final int[] TWO_PICTURES = {2, 2, 3};
  private static final int[] PIXELS = {0, 1, 2, 3, 4, 5, 250, 251, 252, 253, 254, 255};

  @TempDir Path folder;

  @Test
  @DisplayName("give their bytes back as gray pictures, plain and gzip-compressed alike")
  void readsPictures() throws IOException {
    Path plain = IdxFiles.write(folder.resolve("a"), IdxFiles.IMAGES, TWO_PICTURES, PIXELS);
    Path gzip = IdxFiles.writeGzip(folder.resolve("b"), IdxFiles.IMAGES, TWO_PICTURES, PIXELS);
    for (Path file : List.of(plain, gzip)) {
      IdxImages images = IdxImages.read(file);
      assertEquals(2, images.count());
      assertEquals(2, images.height());
      assertEquals(3, images.width());
      BufferedImage second = images.picture(1);
      assertEquals(BufferedImage.TYPE_BYTE_GRAY, second.getType());
      assertArrayEquals(
          new int[] {250, 251, 252, 253, 254, 255},
          second.getRaster().getPixels(0, 0, 3, 2, (int[]) null));
    }
  }

  @Test
  @DisplayName("hand out pictures that do not share pixels")
  void picturesAreCopies() throws IOException {
    IdxImages images =
        IdxImages.read(IdxFiles.write(folder.resolve("a"), IdxFiles.IMAGES, TWO_PICTURES, PIXELS));
    images.picture(0).getRaster().setSample(0, 0, 0, 99);
    assertEquals(0, images.picture(0).getRaster().getSample(0, 0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> images.picture(2));
  }

  @Test
  @DisplayName("of pictures and labels come together under MNIST's names")
  void readsPairs() throws IOException {
    assertFalse(IdxSet.isIn(folder, "train"));
    Path images =
        IdxFiles.writeGzip(
            folder.resolve("train-images-idx3-ubyte.gz"), IdxFiles.IMAGES, TWO_PICTURES, PIXELS);
    assertTrue(IdxSet.isIn(folder, "train"));
    NoSuchFileException missing =
        assertThrows(NoSuchFileException.class, () -> IdxSet.read(folder, "train"));
    assertTrue(missing.getMessage().contains("train-labels-idx1-ubyte"));
    IdxFiles.write(folder.resolve("train-labels-idx1-ubyte"), IdxFiles.LABELS, new int[] {2}, 7, 3);
    List<LabelledPicture> pictures = IdxSet.read(folder, "train");
    assertEquals(List.of(7, 3), pictures.stream().map(LabelledPicture::label).toList());
    assertEquals(images + "#1", pictures.get(1).name());
    BufferedImage opened = pictures.get(1).open(IdxTest::noFiles);
    assertEquals(250, opened.getRaster().getSample(0, 0, 0));
  }

  @Nested
  @DisplayName("that lie are refused, saying how:")
  class Refused {

    @Test
    @DisplayName("another magic number")
    void magic() throws IOException {
      Path file = IdxFiles.write(folder.resolve("a"), IdxFiles.LABELS, TWO_PICTURES, PIXELS);
      assertProblem(file, "magic number 0x00000801 where IDX needs 0x00000803");
    }

    @Test
    @DisplayName("fewer values than promised")
    void truncated() throws IOException {
      Path file =
          IdxFiles.write(folder.resolve("a"), IdxFiles.IMAGES, new int[] {60000, 28, 28}, PIXELS);
      assertProblem(file, "header promises 47040000 values, only 12 follow");
    }

    @Test
    @DisplayName("more values than promised")
    void tooLong() throws IOException {
      Path file = IdxFiles.write(folder.resolve("a"), IdxFiles.IMAGES, new int[] {1, 2, 3}, PIXELS);
      assertProblem(file, "header promises 6 values, more follow");
    }

    @Test
    @DisplayName("a size no file can have")
    void sizes() throws IOException {
      Path huge =
          IdxFiles.write(
              folder.resolve("a"), IdxFiles.IMAGES, new int[] {1 << 30, 1 << 30, 1 << 30}, 1, 2);
      assertProblem(huge, "header promises 2147483647 values, only 2 follow");
      Path negative =
          IdxFiles.write(folder.resolve("b"), IdxFiles.IMAGES, new int[] {1, -5, 3}, PIXELS);
      assertProblem(negative, "size -5 of dimension 1");
    }

    @Test
    @DisplayName("an end inside the header")
    void header() throws IOException {
      Path file = Files.write(folder.resolve("a"), new byte[] {0, 0, 8, 3, 0});
      assertProblem(file, "ends after 5 bytes, inside the IDX header");
    }

    @Test
    @DisplayName("gzip data cut short")
    void gzip() throws IOException {
      byte[] whole = IdxFiles.gzip(IdxFiles.bytes(IdxFiles.IMAGES, TWO_PICTURES, PIXELS));
      Path file = Files.write(folder.resolve("a"), Arrays.copyOf(whole, whole.length - 9));
      assertProblem(file, "damaged gzip data: Unexpected end of ZLIB input stream");
    }

    @Test
    @DisplayName("a label that is no digit")
    void label() throws IOException {
      Path file = IdxFiles.write(folder.resolve("a"), IdxFiles.LABELS, new int[] {2}, 1, 10);
      DatasetFormatException e =
          assertThrows(DatasetFormatException.class, () -> IdxLabels.read(file));
      assertEquals(file + ": label 10 at 1 is not 0 to 9", e.getMessage());
    }

    @Test
    @DisplayName("another number of labels than of pictures")
    void counts() throws IOException {
      Path images = IdxFiles.write(folder.resolve("a"), IdxFiles.IMAGES, TWO_PICTURES, PIXELS);
      Path labels = IdxFiles.write(folder.resolve("b"), IdxFiles.LABELS, new int[] {3}, 1, 2, 3);
      DatasetFormatException e =
          assertThrows(DatasetFormatException.class, () -> IdxSet.read(images, labels));
      assertEquals(labels + ": 3 labels for the 2 pictures of " + images, e.getMessage());
    }

    private void assertProblem(Path file, String problem) {
      DatasetFormatException e =
          assertThrows(DatasetFormatException.class, () -> IdxImages.read(file));
      assertEquals(file + ": " + problem, e.getMessage());
    }
  }

  private static BufferedImage noFiles(Path file) {
    throw new AssertionError("no file to decode: " + file);
  }
}
