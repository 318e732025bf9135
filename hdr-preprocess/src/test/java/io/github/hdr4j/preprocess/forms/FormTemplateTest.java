package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.preprocess.forms.kind.Digits;
import io.github.hdr4j.preprocess.forms.kind.PostalCode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A template")
class FormTemplateTest {
  private static final FieldTemplate PIN =
      FieldTemplate.comb("pin", PostalCode.pin(), new PageBox(120, 90, 60, 10), 6);

  private static FormTemplate.Builder letter() {
    return FormTemplate.builder("letter", 210, 148);
  }

  @Test
  @DisplayName("has its fields in order, by their names")
  void fields() {
    FieldTemplate phone =
        FieldTemplate.free("phone", new Digits(6, 12), new PageBox(10, 90, 80, 12)).orBlank();
    FormTemplate form = letter().field(PIN).field(phone).build();
    assertThat(form.fields()).containsExactly(PIN, phone);
    assertThat(form.field("phone")).contains(phone);
    assertThat(form.field("fax")).isEmpty();
    assertThat(form.registration()).isEqualTo(new Registration.PaperEdges());
    assertThat(phone.mayBeBlank()).isTrue();
    assertThat(PIN.mayBeBlank()).isFalse();
  }

  @Test
  @DisplayName("splits a comb into equal cells")
  void cells() {
    assertThat(PIN.layout().boxes()).hasSize(6).contains(new PageBox(150, 90, 10, 10));
    assertThat(PIN.layout().bounds()).isEqualTo(new PageBox(120, 90, 60, 10));
  }

  @Nested
  @DisplayName("is refused, and the field named,")
  class Refused {
    private static void refused(ThrowingCallable building, String... words) {
      assertThatThrownBy(building)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll(words);
    }

    @Test
    @DisplayName("if a field lies outside the page")
    void outside() {
      FieldTemplate beyond =
          FieldTemplate.free("total", new Digits(3), new PageBox(180, 90, 40, 10));
      refused(() -> letter().field(beyond), "field 'total'", "outside the page of 210.0 x 148.0");
    }

    @Test
    @DisplayName("if two fields have one name or overlap")
    void twoFields() {
      FieldTemplate over = FieldTemplate.free("over", new Digits(2), new PageBox(170, 95, 30, 10));
      refused(() -> letter().field(PIN).field(PIN), "two fields are called 'pin'");
      refused(() -> letter().field(PIN).field(over), "fields 'over' and 'pin' overlap");
    }

    @Test
    @DisplayName("if cells overlap or are not in order")
    void cells() {
      List<PageBox> close = List.of(new PageBox(10, 10, 10, 10), new PageBox(15, 10, 10, 10));
      List<PageBox> order = List.of(new PageBox(30, 10, 10, 10), new PageBox(15, 10, 10, 10));
      refused(
          () -> letter().field(FieldTemplate.comb("age", new Digits(2), close)),
          "field 'age': cells 1 and 2 overlap");
      refused(
          () -> letter().field(FieldTemplate.comb("age", new Digits(2), order)),
          "field 'age': cell 2 stands left of cell 1");
    }

    @Test
    @DisplayName("if a comb has fewer cells than digits must be written")
    void tooFewCells() {
      refused(
          () -> FieldTemplate.comb("pin", PostalCode.pin(), new PageBox(0, 0, 50, 10), 5),
          "field 'pin' has 5 cells, but 6 digits at least");
    }

    @Test
    @DisplayName("if it has no field, no name or no size, or its marks are not on the page")
    void page() {
      refused(() -> letter().build(), "form 'letter' has no field");
      refused(() -> FormTemplate.builder(" ", 1, 1), "a form needs a name");
      refused(() -> FormTemplate.builder("letter", 0, 148), "0.0 x 148.0");
      refused(
          () ->
              letter()
                  .registration(
                      new Registration.CornerMarks(Quadrilateral.rectangle(5, 5, 210, 100), 6)),
          "does not hold all of");
    }
  }
}
