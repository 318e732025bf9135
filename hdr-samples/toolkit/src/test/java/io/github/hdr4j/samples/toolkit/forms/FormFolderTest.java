package io.github.hdr4j.samples.toolkit.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageFinder;
import io.github.hdr4j.preprocess.forms.Point;
import io.github.hdr4j.preprocess.forms.Rectification;
import io.github.hdr4j.samples.toolkit.template.TemplateFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder of forms")
class FormFolderTest {
  /** How far off a corner may be found, as a share of the photo's longer side. */
  private static final double NEAR = 0.01;

  @TempDir Path folder;

  @Test
  @DisplayName("has photos in which each page is found by its template where the table says")
  void found() throws IOException {
    FormFolder.write(folder, SampleForm.ALL.size(), 1, () -> {});
    List<String> corners = Files.readAllLines(folder.resolve("corners.tsv"));
    assertThat(corners).hasSize(1 + SampleForm.ALL.size());
    for (String line : corners.subList(1, corners.size())) {
      List<String> row = List.of(line.split("\t", -1));
      String name = row.get(0).replaceAll("-\\d+\\.jpg", "");
      FormTemplate form = TemplateFile.read(folder.resolve(name + ".json"));
      BufferedImage photo = ImageIO.read(folder.resolve(row.get(0)).toFile());
      Rectification page =
          new PageFinder(form.width(), form.height(), form.registration())
              .find(photo)
              .found()
              .orElseThrow();
      for (int i = 0; i < 4; i++) {
        double x = Double.parseDouble(row.get(1 + 2 * i));
        double y = Double.parseDouble(row.get(2 + 2 * i));
        assertThat(page.outline().corners().get(i).distance(new Point(x, y)))
            .as("corner %d in %s".formatted(i + 1, row.get(0)))
            .isLessThan(NEAR * Math.max(photo.getWidth(), photo.getHeight()));
      }
    }
  }

  @Test
  @DisplayName("says of each field in each photo what is written")
  void texts() throws IOException {
    AtomicInteger drawn = new AtomicInteger();
    FormFolder.write(folder, 3, 2, drawn::incrementAndGet);
    assertThat(drawn).hasValue(3);
    List<String> lines = Files.readAllLines(folder.resolve("forms.tsv"));
    assertThat(lines.get(0)).isEqualTo("file\tform\tfield\ttext");
    int fields =
        SampleForm.ALL.stream().limit(3).mapToInt(form -> form.template().fields().size()).sum();
    assertThat(lines.subList(1, lines.size()))
        .hasSize(fields)
        .allMatch(line -> line.matches("[a-z-]+-000\\d\\.jpg\t[a-z-]+\t[a-z0-9-]+\t(!|[0-9.,]*)"));
  }

  @Test
  @DisplayName("is the same again for the same seed, down to the bytes")
  void repeatable() throws IOException {
    FormFolder.write(folder.resolve("one"), 1, 7, () -> {});
    FormFolder.write(folder.resolve("two"), 1, 7, () -> {});
    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path twin = folder.resolve("two").resolve(file.getFileName());
        assertThat(file).hasSameBinaryContentAs(twin);
      }
    }
  }
}
