package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.web.reading.Templates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The forms that can be read. */
@RestController
@Tag(name = "Forms")
class FormController {
  private final Templates templates;

  FormController(Templates templates) {
    this.templates = templates;
  }

  @Operation(summary = "Lists the forms that can be read")
  @GetMapping(Paths.V1 + "/forms")
  List<Form> forms() {
    return templates.all().stream().map(form -> Form.of(form.template())).toList();
  }

  /** A form. */
  @Schema(description = "A form that can be read.")
  record Form(
      @Schema(description = "What the parameter \"template\" names.", example = "cheque")
          String name,
      @Schema(description = "Names of its fields, in their order.") List<String> fields) {
    Form {
      fields = List.copyOf(fields);
    }

    static Form of(FormTemplate template) {
      return new Form(
          template.name(), template.fields().stream().map(FieldTemplate::name).toList());
    }
  }
}
