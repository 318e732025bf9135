package io.github.hdr4j.samples.toolkit.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures that were measured of a model, by group of sets. Immutable. */
public final class MeasuredFigures {
  private static final String EXTENSION = ".json";

  private final SortedMap<String, GroupFigures> groups;

  private MeasuredFigures(SortedMap<String, GroupFigures> groups) {
    this.groups = groups;
  }

  /**
   * Reads what {@code hdr evaluate --json} wrote.
   *
   * @param folder with a file {@code GROUP.json} for each group of sets
   * @param sha256 of the model that must have been measured
   * @return the figures
   * @throws IOException if a file cannot be read, is no such file, or is of another model
   */
  public static MeasuredFigures read(Path folder, String sha256) throws IOException {
    SortedMap<String, GroupFigures> groups = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      String group = name.substring(0, name.length() - EXTENSION.length());
      groups.put(group, new GroupFigures(group, figures(file, sha256)));
    }
    return new MeasuredFigures(groups);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).toList();
    }
  }

  private static JsonNode figures(Path file, String sha256) throws IOException {
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
      String measured = json.required("sha256").asString();
      if (!measured.equals(sha256)) {
        throw new IOException(
            "%s: measured with the model of sha256 %s, not %s; measure again"
                .formatted(file, measured, sha256));
      }
      return json;
    } catch (JacksonException e) {
      throw new IOException(
          file + ": not what hdr evaluate --json writes: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The figures of groups.
   *
   * @throws IllegalArgumentException if one was not measured
   */
  List<GroupFigures> of(List<String> names) {
    List<GroupFigures> found = new ArrayList<>();
    for (String name : names) {
      GroupFigures group = groups.get(name);
      if (group == null) {
        throw new IllegalArgumentException(
            "asks for figures of %s; there are those of %s".formatted(name, groups.keySet()));
      }
      found.add(group);
    }
    return found;
  }
}
