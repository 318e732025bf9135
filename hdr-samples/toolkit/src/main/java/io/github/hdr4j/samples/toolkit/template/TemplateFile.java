package io.github.hdr4j.samples.toolkit.template;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON file with one template, in the form that the package describes. */
public final class TemplateFile {
  /** Far more than a page of fields takes. */
  private static final long MOST_BYTES = 4_000_000;

  private TemplateFile() {}

  /**
   * Reads a template.
   *
   * @param file the JSON file
   * @return the template
   * @throws TemplateFormatException if it is no template; names line and column
   * @throws IOException if it cannot be read
   */
  public static FormTemplate read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new FileSystemException(
          file.toString(), null, "is no template: it has more than " + MOST_BYTES + " bytes");
    }
    try {
      return TemplateJson.read(Files.readString(file), file.toString());
    } catch (CharacterCodingException e) {
      FileSystemException broken =
          new FileSystemException(file.toString(), null, "is no template: it is not text in UTF-8");
      broken.initCause(e);
      throw broken;
    }
  }

  /**
   * Writes a template, or replaces one.
   *
   * @param template to write
   * @param file to write to, in a folder that is there
   * @throws IOException if it cannot be written
   */
  public static void write(FormTemplate template, Path file) throws IOException {
    String text = TemplateJson.write(template).toPrettyString() + "\n";
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
