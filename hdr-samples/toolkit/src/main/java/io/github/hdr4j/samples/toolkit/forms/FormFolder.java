package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import io.github.hdr4j.samples.toolkit.html.Png;
import io.github.hdr4j.samples.toolkit.scene.PagePhoto;
import io.github.hdr4j.samples.toolkit.template.TemplateFile;
import io.github.hdr4j.samples.toolkit.transform.PictureFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A folder of forms: each one blank, {@code FORM.png}, with its template, {@code FORM.json}; photos
 * of filled ones, {@code FORM-0001.jpg}; what is written in them, {@code forms.tsv}; and where the
 * page's corners are in each photo, {@code corners.tsv}.
 */
public final class FormFolder {
  /** Stands in {@code forms.tsv} for what must be rejected. */
  public static final String UNREADABLE = "!";

  private static final double BLANK_SCALE = 2;
  private static final int WORST_JPEG = 68;
  private static final int BEST_JPEG = 95;

  private final Path folder;
  private final List<String> texts = new ArrayList<>(List.of("file\tform\tfield\ttext"));
  private final List<String> corners =
      new ArrayList<>(List.of("file\tx1\ty1\tx2\ty2\tx3\ty3\tx4\ty4"));

  private FormFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes one.
   *
   * @param folder to write to; made if it is not there
   * @param count photos, of all forms in turn
   * @param seed the same one gives the same photos
   * @param progress called after each photo
   * @throws IOException if it cannot be written
   */
  public static void write(Path folder, int count, long seed, Runnable progress)
      throws IOException {
    Files.createDirectories(folder);
    FormFolder forms = new FormFolder(folder);
    for (SampleForm form : SampleForm.ALL) {
      WholeFile.write(folder.resolve(form + ".png"), Png.encode(form.blank(BLANK_SCALE)));
      TemplateFile.write(form.template(), folder.resolve(form + ".json"));
    }
    for (int i = 0; i < count; i++) {
      forms.photo(SampleForm.ALL.get(i % SampleForm.ALL.size()), i, seed);
      progress.run();
    }
    forms.table("forms.tsv", forms.texts);
    forms.table("corners.tsv", forms.corners);
  }

  private void photo(SampleForm form, int number, long seed) throws IOException {
    long own = Seeded.random("form-photo", number, seed).nextLong();
    String file = "%s-%04d.jpg".formatted(form, number + 1);
    FilledForm filled = HandwrittenFill.of(form, own);
    PagePhoto photo = PagePhoto.take(filled.picture(), own);
    int quality = WORST_JPEG + Seeded.random("jpeg", own).nextInt(BEST_JPEG - WORST_JPEG + 1);
    WholeFile.write(folder.resolve(file), PictureFiles.jpeg(photo.picture(), quality / 100f));
    filled
        .texts()
        .forEach(
            (field, text) ->
                texts.add(
                    String.join("\t", file, form.toString(), field, text.orElse(UNREADABLE))));
    corners.add(
        file
            + "\t"
            + photo.page().corners().stream()
                .map(corner -> String.format(Locale.ROOT, "%.2f\t%.2f", corner.x(), corner.y()))
                .collect(Collectors.joining("\t")));
  }

  private void table(String name, List<String> lines) throws IOException {
    String table = String.join("\n", lines) + "\n";
    WholeFile.write(folder.resolve(name), table.getBytes(StandardCharsets.UTF_8));
  }
}
