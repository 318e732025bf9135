package io.github.hdr4j.samples.toolkit.template;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.Registration;
import io.github.hdr4j.preprocess.forms.kind.FieldKind;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes a template out of parsed JSON. */
final class TemplateReader {
  private TemplateReader() {}

  static FormTemplate read(Part root) {
    MemberReader form = new MemberReader("the template", root);
    List<Double> page = form.numbers("page", 2, "[width, height]");
    Part.Members fields = form.members("fields");
    FormTemplate.Builder builder =
        placed(
            form.place(),
            "",
            () -> FormTemplate.builder(form.text("name"), page.get(0), page.get(1)));
    form.optional("registration")
        .ifPresent(how -> placed(how.place(), "", () -> builder.registration(registration(how))));
    form.end();
    for (Map.Entry<String, Part> field : fields.parts().entrySet()) {
      String name = field.getKey();
      Place place = fields.keys().getOrDefault(name, fields.place());
      placed(place, name, () -> builder.field(field(name, field.getValue())));
    }
    return placed(fields.place(), "", builder::build);
  }

  private static Registration registration(Part part) {
    MemberReader how = new MemberReader("the registration", part);
    Registration registration =
        switch (how.text("by")) {
          case "corner marks" ->
              new Registration.CornerMarks(how.box("centres").corners(), how.number("side"));
          case "printed frame" -> new Registration.PrintedFrame(how.box("frame").corners());
          case "paper edges" -> new Registration.PaperEdges();
          case "whole picture" -> new Registration.WholePicture();
          default ->
              throw how.wrong(
                  "by",
                  how.required("by"),
                  "corner marks, printed frame, paper edges or whole picture");
        };
    how.end();
    return registration;
  }

  private static FieldTemplate field(String name, Part part) {
    MemberReader field = new MemberReader("field '" + name + "'", part);
    FieldKind kind = KindJson.read(field);
    boolean mayBeBlank = field.flag("mayBeBlank", false);
    FieldTemplate template;
    if (field.optional("cells").isEmpty()) {
      template = FieldTemplate.free(name, kind, field.box("box"));
    } else if (field.required("cells") instanceof Part.Figure) {
      template = FieldTemplate.comb(name, kind, field.box("box"), field.whole("cells"));
    } else {
      template = FieldTemplate.comb(name, kind, field.boxes("cells"));
    }
    field.end();
    return mayBeBlank ? template.orBlank() : template;
  }

  /** What a template refuses is told with its place, and with the field's name. */
  private static <T> T placed(Place place, String field, Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException e) {
      String problem = String.valueOf(e.getMessage());
      boolean named = field.isEmpty() || problem.contains("'" + field + "'");
      throw new MisplacedException(
          place, named ? problem : "field '%s': %s".formatted(field, problem), e);
    }
  }
}
