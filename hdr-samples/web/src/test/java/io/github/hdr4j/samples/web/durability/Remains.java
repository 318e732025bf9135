package io.github.hdr4j.samples.web.durability;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a killed server left in its folder, looked at in a copy: opening a database repairs it, and
 * that is for the next server to do.
 *
 * @param readings that have a picture
 * @param orphans rows without the row that belongs to them, and files that belong to nothing
 */
record Remains(Set<UUID> readings, List<String> orphans) {
  /** The database, and the log of its errors. */
  private static final Set<String> FILES = Set.of("readings.mv.db", "readings.trace.db");

  static Remains of(Path folder, Path copy) throws IOException, SQLException {
    List<String> orphans = new ArrayList<>(strangeFiles(folder));
    copy(folder, copy);
    String url =
        "jdbc:h2:file:"
            + copy.resolve("readings").toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    Set<UUID> whole;
    try (Connection database = DriverManager.getConnection(url, "hdr", "hdr")) {
      Set<UUID> readings = ids("select id from reading", database);
      Set<UUID> pictures =
          ids("select reading_id from reading_picture where length(bytes) > 0", database);
      readings.stream()
          .filter(id -> !pictures.contains(id))
          .forEach(id -> orphans.add("reading without picture: " + id));
      pictures.stream()
          .filter(id -> !readings.contains(id))
          .forEach(id -> orphans.add("picture without reading: " + id));
      readings.retainAll(pictures);
      whole = readings;
    }
    delete(copy);
    return new Remains(whole, orphans);
  }

  private static List<String> strangeFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !FILES.contains(name))
          .map(name -> "file that belongs to nothing: " + name)
          .toList();
    }
  }

  private static Set<UUID> ids(String query, Connection database) throws SQLException {
    Set<UUID> ids = new HashSet<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  private static void copy(Path folder, Path copy) throws IOException {
    Files.createDirectories(copy);
    for (String name : FILES) {
      if (Files.exists(folder.resolve(name))) {
        Files.copy(folder.resolve(name), copy.resolve(name));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
    Files.delete(folder);
  }
}
