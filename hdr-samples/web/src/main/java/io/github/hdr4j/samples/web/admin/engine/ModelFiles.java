package io.github.hdr4j.samples.web.admin.engine;

import io.github.hdr4j.samples.web.WebSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The model files in the server's folder {@code models}. Other places cannot be named. */
@Component
public class ModelFiles {
  private static final String EXTENSION = ".onnx";

  private final Path folder;

  ModelFiles(WebSettings settings) {
    folder = settings.folder().resolve("models").toAbsolutePath();
  }

  /**
   * The folder.
   *
   * @return absolute; it need not exist
   */
  public Path folder() {
    return folder;
  }

  /**
   * The models that can be chosen.
   *
   * @return names of files, sorted
   */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(EXTENSION) && !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds a model.
   *
   * @param name one of {@link #names}
   * @return its file, or empty if there is none of that name
   */
  public Optional<Path> find(String name) {
    return names().contains(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
  }

  /**
   * Where a new model goes. The folder is made if it is missing.
   *
   * @param name without extension
   * @return a file that may exist
   * @throws IOException if the folder cannot be made
   */
  public Path place(String name) throws IOException {
    return Files.createDirectories(folder).resolve(name + EXTENSION);
  }
}
