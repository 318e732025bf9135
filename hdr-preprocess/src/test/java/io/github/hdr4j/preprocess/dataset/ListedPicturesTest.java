package io.github.hdr4j.preprocess.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pictures in folders and lists")
class ListedPicturesTest {

  @TempDir Path folder;

  @Test
  @DisplayName("of a labelled folder come by digit and path, whatever else lies there")
  void labelledFolder() throws IOException {
    touch("3/b.png");
    touch("3/a.JPG");
    touch("3/deeper/z.gif");
    touch("3/Thumbs.db");
    touch("3/.hidden.png");
    touch("0/only.tiff");
    touch("10/no.png");
    touch("letters/no.png");
    List<String> found = new ArrayList<>();
    for (LabelledPicture picture : LabelledFolder.read(folder)) {
      found.add(picture.label() + " " + relative(picture));
    }
    assertEquals(List.of("0 0/only.tiff", "3 3/a.JPG", "3 3/b.png", "3 3/deeper/z.gif"), found);
  }

  @Test
  @DisplayName("behind linked folders are found")
  void linkedFolder() throws IOException {
    touch("elsewhere/a.png");
    Path root = Files.createDirectory(folder.resolve("set"));
    try {
      Files.createSymbolicLink(root.resolve("4"), folder.resolve("elsewhere"));
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("no links here: " + e);
    }
    assertEquals(
        List.of("set/4/a.png"), LabelledFolder.read(root).stream().map(this::relative).toList());
  }

  @Test
  @DisplayName("are decoded only when opened, by the decoder given")
  void lazily() throws IOException {
    touch("5/a.png");
    LabelledPicture picture = LabelledFolder.read(folder).get(0);
    BufferedImage decoded = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    List<Path> asked = new ArrayList<>();
    assertEquals(
        decoded,
        picture.open(
            file -> {
              asked.add(file);
              return decoded;
            }));
    assertEquals(List.of(folder.resolve("5/a.png")), asked);
  }

  @Test
  @DisplayName("missing altogether are an error that says what was looked for")
  void emptyFolders() throws IOException {
    assertProblem("holds none of the folders 0 to 9", () -> LabelledFolder.read(folder));
    touch("7/readme.txt");
    assertProblem("no pictures in the folders 0 to 9", () -> LabelledFolder.read(folder));
    assertThrows(
        NotDirectoryException.class, () -> LabelledFolder.read(folder.resolve("7/readme.txt")));
  }

  @Test
  @DisplayName("of a list keep its order and are found beside it")
  void labelsFile() throws IOException {
    touch("pictures/a b.png");
    touch("c.png");
    Path list = write("c.png\t4\r\n\npictures/a b.png\t 0\n");
    List<LabelledPicture> pictures = LabelsFile.read(list);
    assertEquals(List.of(4, 0), pictures.stream().map(LabelledPicture::label).toList());
    assertEquals(
        List.of("c.png", "pictures/a b.png"), pictures.stream().map(this::relative).toList());
  }

  @Test
  @DisplayName("of a list that may be missing are looked for in several folders")
  void severalFolders() throws IOException {
    touch("first/a.png");
    touch("second/b.png");
    Path list = write("a.png\t1\nb.png\t2\ngone.png\t3\n");
    List<LabelledPicture> pictures =
        LabelsFile.read(list, List.of(folder.resolve("first"), folder.resolve("second")));
    assertEquals(
        List.of("first/a.png", "second/b.png", "first/gone.png"),
        pictures.stream().map(this::relative).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.png 4", "c.png\t10", "c.png\tx", "\t4", "c.png\t"})
  @DisplayName("of a list with a malformed line are refused, naming the line")
  void malformedLine(String line) throws IOException {
    touch("c.png");
    Path list = write("c.png\t1\n" + line + "\n");
    DatasetFormatException e =
        assertThrows(DatasetFormatException.class, () -> LabelsFile.read(list));
    assertEquals(list + ": line 2 is not a path, a tab and a digit: " + line, e.getMessage());
  }

  @Test
  @DisplayName("of a list that do not exist are named")
  void missingPicture() throws IOException {
    Path list = write("gone.png\t1\n");
    DatasetFormatException e =
        assertThrows(DatasetFormatException.class, () -> LabelsFile.read(list));
    assertEquals(list + ": line 1 names no file: " + folder.resolve("gone.png"), e.getMessage());
  }

  @Test
  @DisplayName("of a writer table are checked against their digits")
  void writerTable() throws IOException {
    List<LabelledPicture> pictures =
        List.of(new PictureFile(Path.of("a"), 5), new PictureFile(Path.of("b"), 0));
    WriterTable table = WriterTable.read(gzipText("5\t4\t2154\t59\n0\t0\t17\t0\n"), pictures);
    assertEquals(2154, table.writer(0));
    assertEquals(17, table.writer(1));
    assertProblem(
        "line 2 does not belong to a picture of 0: 1\t0\t17",
        () -> WriterTable.read(gzipText("5\t4\t2154\n1\t0\t17\n"), pictures));
    assertProblem(
        "1 lines for 2 pictures", () -> WriterTable.read(gzipText("5\t4\t2154\n"), pictures));
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static void assertProblem(String problem, Reading reading) {
    DatasetFormatException e = assertThrows(DatasetFormatException.class, reading::read);
    assertTrue(e.getMessage().endsWith(": " + problem), e.getMessage());
  }

  private String relative(LabelledPicture picture) {
    return folder.relativize(Path.of(picture.name())).toString().replace('\\', '/');
  }

  private Path gzipText(String text) throws IOException {
    return Files.write(
        folder.resolve("writers.tsv.gz"), IdxFiles.gzip(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("labels.tsv"), text);
  }

  private void touch(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }
}
