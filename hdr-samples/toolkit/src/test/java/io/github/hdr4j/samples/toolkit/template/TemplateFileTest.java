package io.github.hdr4j.samples.toolkit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.Registration;
import io.github.hdr4j.preprocess.forms.kind.Amount;
import io.github.hdr4j.preprocess.forms.kind.CalendarDate;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import io.github.hdr4j.preprocess.forms.kind.Plate;
import io.github.hdr4j.preprocess.forms.kind.PostalCode;
import io.github.hdr4j.preprocess.forms.kind.WholeNumber;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A template file")
class TemplateFileTest {
  private static final String LETTER =
      """
      {
        "name": "letter",
        "page": [210, 148],
        "registration": {"by": "corner marks", "centres": [10, 10, 190, 128], "side": 6},
        "fields": {
          "pin": {"kind": "postal code", "digits": 6, "zeroFirst": false,
                  "box": [120, 90, 60, 10], "cells": 6},
          "date": {"kind": "date", "pattern": "DDMMYYYY", "years": [2000, 2049],
                   "box": [120, 20, 70, 10], "mayBeBlank": true}
        }
      }
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("reads as its documentation says")
  void documented() throws IOException {
    FormTemplate form = TemplateFile.read(file(LETTER));
    assertThat(form.name()).isEqualTo("letter");
    assertThat(form.width()).isEqualTo(210);
    assertThat(form.registration())
        .isEqualTo(new Registration.CornerMarks(new PageBox(10, 10, 190, 128).corners(), 6));
    FieldTemplate pin = form.field("pin").orElseThrow();
    assertThat(pin.kind()).isEqualTo(PostalCode.pin());
    assertThat(pin.layout().boxes()).hasSize(6);
    FieldTemplate date = form.field("date").orElseThrow();
    assertThat(date.kind()).isEqualTo(new CalendarDate("DDMMYYYY", 2000, 2049));
    assertThat(date.mayBeBlank()).isTrue();
  }

  @Test
  @DisplayName("of every sample form is read as it was written")
  void roundTrip() throws IOException {
    for (SampleForm sample : SampleForm.ALL) {
      Path file = folder.resolve("sample.json");
      TemplateFile.write(sample.template(), file);
      assertThat(TemplateFile.read(file)).hasToString(sample.template().toString());
    }
  }

  @Test
  @DisplayName("holds fields of every kind, and pages found in every way")
  void kinds() throws IOException {
    FormTemplate all =
        FormTemplate.builder("all", 100, 100.5)
            .registration(new Registration.PrintedFrame(new PageBox(1, 1, 98, 98).corners()))
            .field(FieldTemplate.free("digits", new Digits(4, 6), box(0)))
            .field(FieldTemplate.free("whole", new WholeNumber(0, 100), box(1)))
            .field(FieldTemplate.free("amount", new Amount(7, 2), box(2)))
            .field(FieldTemplate.comb("zip", PostalCode.zip(), box(3), 5))
            .field(FieldTemplate.free("date", new CalendarDate("YYMMDD"), box(4)))
            .field(FieldTemplate.free("plate", new Plate(4, 10), box(5)).orBlank())
            .field(FieldTemplate.free("luhn", checked(CheckScheme.LUHN), box(6)))
            .field(FieldTemplate.free("verhoeff", checked(CheckScheme.VERHOEFF), box(7)))
            .field(FieldTemplate.free("modulo", checked(CheckScheme.MOD_97_10), box(8)))
            .build();
    String json = TemplateJson.write(all).toPrettyString();
    assertThat(TemplateJson.read(json, "all")).hasToString(all.toString());
    for (String way : new String[] {"paper edges", "whole picture"}) {
      String other = LETTER.replaceAll("\\{\"by\".*}", "{\"by\": \"" + way + "\"}");
      FormTemplate form = TemplateJson.read(other, way);
      assertThat(TemplateJson.write(form).at("/registration/by").asString()).isEqualTo(way);
    }
  }

  private static PageBox box(int row) {
    return new PageBox(10, 10 * row + 5, 50, 9);
  }

  private static CheckedNumber checked(CheckScheme scheme) {
    return new CheckedNumber(scheme, 10, 12);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("t.json"), text);
  }

  @Nested
  @DisplayName("that is broken")
  class Broken {
    private void refused(String json, int line, int column, String problem) throws IOException {
      Path file = file(json);
      TemplateFormatException broken =
          catchThrowableOfType(TemplateFormatException.class, () -> TemplateFile.read(file));
      assertThat(broken).isNotNull();
      assertThat(Failures.describe(broken))
          .startsWith("%s: line %d, column %d: ".formatted(file, line, column))
          .contains(problem);
      assertThat(broken.line()).isEqualTo(line);
      assertThat(broken.column()).isEqualTo(column);
    }

    @Test
    @DisplayName("as JSON says where")
    void json() throws IOException {
      refused("{\n  \"name\" \"letter\"\n}", 2, 10, "not JSON");
      refused("", 1, 1, "the file is empty");
      refused(LETTER.strip() + " 7", 11, 3, "more after the end");
      refused("{\"name\": \"a\",\n \"name\": \"b\"}", 2, 2, "\"name\" stands there twice");
    }

    @Test
    @DisplayName("by an unknown member says which may be there")
    void unknown() throws IOException {
      refused(
          LETTER.replace("mayBeBlank", "maybeBlank"),
          9,
          43,
          "field 'date' has an unknown member \"maybeBlank\"; it may have: box, cells, kind,"
              + " mayBeBlank, pattern, years");
      refused(LETTER.replace("\"page\"", "\"pages\""), 1, 1, "the template needs \"page\"");
    }

    @Test
    @DisplayName("by a value of another type or another kind says what it must be")
    void types() throws IOException {
      refused(
          LETTER.replace("\"digits\": 6", "\"digits\": \"six\""),
          6,
          46,
          "field 'pin': \"digits\" must be a whole number or [from, to], not the text \"six\"");
      refused(
          LETTER.replace("postal code", "post code"),
          6,
          21,
          "field 'pin': \"kind\" must be digits, whole number,");
      refused(
          LETTER.replace("[120, 90, 60, 10]", "[120, 90, 60]"),
          7,
          20,
          "field 'pin': \"box\" must be [x, y, width, height], not a list of 3");
    }

    @Test
    @DisplayName("by what makes no template names the field and the place of its name")
    void meaning() throws IOException {
      refused(LETTER.replace("120, 90", "170, 90"), 6, 5, "field 'pin' lies outside the page");
      refused(LETTER.replace("\"cells\": 6", "\"cells\": 5"), 6, 5, "field 'pin' has 5 cells");
      refused(
          LETTER.replace("DDMMYYYY", "DMY"), 8, 5, "field 'date': the pattern of a date is one of");
    }

    @Test
    @DisplayName("is no text, or is not there")
    void noText() throws IOException {
      Path file = Files.write(folder.resolve("t.json"), new byte[] {(byte) 0xff, (byte) 0xfe});
      assertThatThrownBy(() -> TemplateFile.read(file))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is no template: it is not text in UTF-8");
      assertThatThrownBy(() -> TemplateFile.read(folder.resolve("gone.json")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("gone.json");
    }
  }
}
