package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.toolkit.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures of filled-in forms, to be reported together.
 *
 * @param forms in an order that never changes
 */
public record FormSet(List<LabelledForm> forms) {
  private static final List<String> HEADER = List.of("file", "form", "field", "text");
  private static final String EXPECTED =
      "a path, the name of a form, that of a field, and a text, parted by tabs";

  /**
   * Copies the list.
   *
   * @param forms in an order that never changes
   */
  public FormSet {
    forms = List.copyOf(forms);
  }

  /**
   * Reads a list: per line a path relative to the list, the name of a form whose template is {@code
   * FORM.json} beside the list, the name of one of its fields, and what stands there, parted by
   * tabs. The text is empty for a blank and {@link FieldTruth#UNREADABLE} for what must be
   * rejected. A first line with the names of the columns is passed over, and so are empty ones.
   *
   * @param list the text file (UTF-8)
   * @return the set; its pictures need not exist
   * @throws DatasetFormatException if a line has another form, or names a field that the form does
   *     not have; names the line
   * @throws IOException if the list or a template cannot be read
   */
  public static FormSet read(Path list) throws IOException {
    Map<String, FormTemplate> templates = new HashMap<>();
    Map<Path, FormTemplate> forms = new LinkedHashMap<>();
    Map<Path, Map<String, FieldTruth>> fields = new HashMap<>();
    for (TabbedLine line : TabbedLine.read(list)) {
      if (line.number() == 1 && line.cells().equals(HEADER)) {
        continue;
      }
      if (line.cells().size() != HEADER.size()) {
        throw line.isNot(EXPECTED);
      }
      FormTemplate template = template(list, line.cells().get(1), templates);
      if (forms.putIfAbsent(line.file(), template) != null
          && !template.equals(forms.get(line.file()))) {
        throw line.isNot("of the same form as the lines before it for that picture");
      }
      String field = line.cells().get(2);
      if (template.fields().stream().map(FieldTemplate::name).noneMatch(field::equals)) {
        throw line.isNot("about a field of the form " + template.name());
      }
      fields
          .computeIfAbsent(line.file(), file -> new LinkedHashMap<>())
          .put(field, FieldTruth.of(line.cells().get(3)));
    }
    List<LabelledForm> labelled = new ArrayList<>();
    forms.forEach(
        (file, template) ->
            labelled.add(new LabelledForm(file, template, fields.getOrDefault(file, Map.of()))));
    if (labelled.isEmpty()) {
      throw new DatasetFormatException(list, "lists no pictures");
    }
    return new FormSet(labelled);
  }

  private static FormTemplate template(Path list, String form, Map<String, FormTemplate> templates)
      throws IOException {
    FormTemplate known = templates.get(form);
    if (known != null) {
      return known;
    }
    FormTemplate template = TemplateFile.read(list.resolveSibling(form + ".json"));
    templates.put(form, template);
    return template;
  }

  /**
   * The first picture and every so many after it.
   *
   * @param step 1 for all of them
   * @return a smaller set
   */
  public FormSet every(int step) {
    List<LabelledForm> some = new ArrayList<>();
    for (int i = 0; i < forms.size(); i += step) {
      some.add(forms.get(i));
    }
    return new FormSet(some);
  }
}
