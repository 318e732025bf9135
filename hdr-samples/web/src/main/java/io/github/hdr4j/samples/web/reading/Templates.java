package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms that this server can read. */
@Component
public class Templates {
  /**
   * All forms.
   *
   * @return each with its fields and a blank page to print
   */
  public List<SampleForm> all() {
    return SampleForm.ALL;
  }

  /**
   * Finds a form.
   *
   * @param name of its template
   * @return the form, or empty if there is none of that name
   */
  public Optional<SampleForm> form(String name) {
    return SampleForm.ALL.stream().filter(form -> form.template().name().equals(name)).findFirst();
  }

  /**
   * Finds a template.
   *
   * @param name of the template
   * @return the template, or empty if there is none of that name
   */
  public Optional<FormTemplate> template(String name) {
    return form(name).map(SampleForm::template);
  }
}
