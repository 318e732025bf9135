package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.FieldReading;
import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormReader;
import io.github.hdr4j.preprocess.forms.FormReading;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.Homography;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.PageNotFoundException;
import io.github.hdr4j.preprocess.forms.Quadrilateral;
import io.github.hdr4j.preprocess.forms.Rectification;
import io.github.hdr4j.preprocess.forms.Registration;
import io.github.hdr4j.preprocess.forms.TemplateMismatchException;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import io.github.hdr4j.samples.toolkit.forms.FilledForm;
import io.github.hdr4j.samples.toolkit.forms.HandwrittenFill;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are drawn, filled in and read by the engine that the program carries. */
@DisplayName("A form reader")
class FormReaderTest {
  private static final DigitRecognizer RECOGNIZER = DigitRecognizer.load();
  private static final FormReader READER = FormReader.using(RECOGNIZER);
  private static final long SEEDS = 2;

  /** Of all fields; amounts whose zeros are written into each other are left to a person. */
  private static final double READ = 0.9;

  @AfterAll
  static void close() {
    RECOGNIZER.close();
  }

  static List<SampleForm> forms() {
    return SampleForm.ALL;
  }

  private static SampleForm form(String name) {
    return forms().stream().filter(some -> some.toString().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("forms")
  @DisplayName("reads nearly all fields, and accepts none that is wrong or crossed out")
  void filled(SampleForm form) {
    int fields = 0;
    int right = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      FilledForm filled = HandwrittenFill.of(form, seed);
      FormReading reading = READER.read(filled.picture(), form.template());
      for (Map.Entry<String, Optional<String>> text : filled.texts().entrySet()) {
        FieldReading field = reading.field(text.getKey());
        Optional<String> value = text.getValue().flatMap(field.field().kind()::value);
        fields++;
        right += isRight(field, text.getValue(), value) ? 1 : 0;
        if (field.value().isPresent()) {
          assertThat(field.value()).as(field.toString()).isEqualTo(value);
        }
      }
    }
    assertThat((double) right / fields).as(form.toString()).isGreaterThanOrEqualTo(READ);
  }

  private static boolean isRight(
      FieldReading field, Optional<String> written, Optional<String> value) {
    if (written.isEmpty()) {
      return field.reason().isPresent();
    }
    return written.get().isEmpty() ? field.verdict() == Verdict.BLANK : field.value().equals(value);
  }

  @ParameterizedTest
  @MethodSource("forms")
  @DisplayName("finds an empty form blank, and says which fields must not be")
  void blank(SampleForm form) {
    FormReading reading = READER.read(form.blank(2), form.template());
    for (FieldReading field : reading.fields().values()) {
      assertThat(field.verdict()).as(field.toString()).isEqualTo(Verdict.BLANK);
      assertThat(field.text()).isEmpty();
      assertThat(field.reason())
          .isEqualTo(field.field().mayBeBlank() ? Optional.empty() : Optional.of(Reason.MISSING));
    }
  }

  @Test
  @DisplayName("leaves the picture as it is, and says where each field lies in it")
  void box() {
    SampleForm meter = form("meter-card");
    BufferedImage picture = HandwrittenFill.of(meter, 1).picture();
    int[] before = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, 4096);
    FieldReading field = READER.read(picture, meter.template()).field("reading");
    PageBox onPage = field.field().layout().bounds();
    assertThat(field.box().x() / HandwrittenFill.SCALE).isCloseTo(onPage.x(), Offset.offset(2.0));
    assertThat(field.box().width() / HandwrittenFill.SCALE)
        .isCloseTo(onPage.width(), Offset.offset(3.0));
    assertThat(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, 4096))
        .isEqualTo(before);
  }

  @Nested
  @DisplayName("complains")
  class Complains {
    private static BufferedImage white(int width, int height) {
      BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = white.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.dispose();
      return white;
    }

    @Test
    @DisplayName("of a picture that shows no such page, and says what is missing")
    void noPage() {
      assertThatThrownBy(() -> READER.read(white(800, 360), form("cheque").template()))
          .isInstanceOf(PageNotFoundException.class)
          .hasMessageStartingWith("the page of form 'cheque' was not found: 0 of the four corner");
    }

    @Test
    @DisplayName("of a template whose page has other proportions than the picture that it fills")
    void proportions() {
      FormTemplate square =
          FormTemplate.builder("square", 100, 100)
              .registration(new Registration.WholePicture())
              .field(FieldTemplate.free("n", new Digits(3), new PageBox(10, 10, 40, 10)))
              .build();
      assertThatThrownBy(() -> READER.read(white(300, 200), square))
          .isInstanceOf(TemplateMismatchException.class)
          .hasMessageContaining("300 x 200 pixels does not show just the page of form 'square'");
    }

    @Test
    @DisplayName("of a field that lies outside the picture, by its name")
    void outside() {
      FormTemplate cheque = form("cheque").template();
      Quadrilateral page = Quadrilateral.rectangle(0, 0, 800, 360);
      Rectification shifted =
          Rectification.of(
              800,
              360,
              Homography.of(page.corners(), Quadrilateral.rectangle(200, 0, 800, 360).corners()));
      assertThatThrownBy(() -> READER.read(white(800, 360), shifted, cheque))
          .isInstanceOf(TemplateMismatchException.class)
          .hasMessageStartingWith("field 'date' of form 'cheque' lies outside the picture");
    }

    @Test
    @DisplayName("of a name that is no field, and lists those that are")
    void noSuchField() {
      FormReading reading = READER.read(form("cheque").blank(1), form("cheque").template());
      assertThatThrownBy(() -> reading.field("pin"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "form 'cheque' has no field 'pin'; its fields are date, amount, account,"
                  + " cheque-number");
    }
  }
}
