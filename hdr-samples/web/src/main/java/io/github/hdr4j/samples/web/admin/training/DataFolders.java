package io.github.hdr4j.samples.web.admin.training;

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

/** The folders of digits in the server's folder {@code data}. Other places cannot be named. */
@Component
class DataFolders {
  private final Path folder;

  DataFolders(WebSettings settings) {
    folder = settings.folder().resolve("data").toAbsolutePath();
  }

  Path folder() {
    return folder;
  }

  /** Names of folders, sorted. */
  List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Path> find(String name) {
    return names().contains(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
  }
}
