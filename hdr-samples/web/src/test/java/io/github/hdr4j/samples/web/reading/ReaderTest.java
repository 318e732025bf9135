package io.github.hdr4j.samples.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.forms.HandwrittenFill;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import io.github.hdr4j.samples.toolkit.html.Png;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.reading.NotReadableException.Fault;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("The reader")
class ReaderTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "hdr.web.readers", "1", "hdr.web.patience", "50ms", "hdr.web.upload.pixels", "3000000");

  private static Engines engines;
  private static Reader reader;

  @BeforeAll
  static void open() {
    WebSettings settings =
        new Binder(new MapConfigurationPropertySource(SETTINGS))
            .bindOrCreate("hdr.web", WebSettings.class);
    engines = new Engines(settings);
    reader = new Reader(engines);
  }

  @AfterAll
  static void close() {
    engines.close();
  }

  private static Submission seven() throws IOException {
    return new Submission("seven.png", Png.encode(HandwrittenDigit.draw(7, 1)));
  }

  private static Submission text(String content) {
    return new Submission("some.png", content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName(
      "reads a digit, and answers with the command line's object and the size of the picture")
  void digit() throws Exception {
    ReadResult result = reader.read(seven(), Mode.DIGIT, Optional.empty());
    assertThat(result.text()).isEqualTo("7");
    assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(result.json().propertyNames())
        .containsExactly(
            "name",
            "verdict",
            "digit",
            "best",
            "confidence",
            "probabilities",
            "digitProbability",
            "alternatives",
            "reason",
            "box",
            "style",
            "millis",
            "size");
    assertThat(result.json().get("name").asString()).isEqualTo("seven.png");
  }

  @Test
  @DisplayName("reads a number")
  void number() throws Exception {
    BufferedImage picture =
        new NumberGenerator(new DrawnWriters(), NumberStyle.SEPARATE).draw("4711", 3).image();
    ReadResult result =
        reader.read(new Submission("n", Png.encode(picture)), Mode.NUMBER, Optional.empty());
    assertThat(result.text()).isEqualTo("4711");
    assertThat(result.json().get("lines")).hasSize(1);
  }

  @Test
  @DisplayName("reads a form by its template, and needs one")
  void form() throws Exception {
    SampleForm form = SampleForm.ALL.get(0);
    Submission filled = new Submission("form", Png.encode(HandwrittenFill.of(form, 5).picture()));
    ReadResult result = reader.read(filled, Mode.FORM, Optional.of(form.template()));
    assertThat(result.json().get("fields").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            form.template().fields().stream().map(field -> field.name()).toList());
    assertThatThrownBy(() -> reader.read(filled, Mode.FORM, Optional.empty()))
        .isInstanceOf(NotReadableException.class)
        .hasMessage("To read a form, name its template.");
  }

  @Test
  @DisplayName("says of another picture that it is not that form")
  void otherForm() {
    assertThatThrownBy(
            () -> reader.read(seven(), Mode.FORM, Optional.of(SampleForm.ALL.get(0).template())))
        .isInstanceOfSatisfying(
            NotReadableException.class, e -> assertThat(e.fault()).isEqualTo(Fault.DOES_NOT_FIT));
  }

  @Test
  @DisplayName("reads the strokes of a pen")
  void strokes() throws Exception {
    Submission pen = text(" {\"strokes\":[[[60,10],[20,70],[90,70]],[[70,45],[68,120]]]}");
    assertThat(reader.read(pen, Mode.DIGIT, Optional.empty()).text()).isEqualTo("4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<html><body>4</body></html>",
        "GIF89a",
        "{\"strokes\":4}",
        "{",
        "%PDF-1.7"
      })
  @DisplayName("refuses what is neither picture nor strokes, whatever it is called")
  void unsupported(String content) {
    assertThatThrownBy(() -> reader.read(text(content), Mode.DIGIT, Optional.empty()))
        .isInstanceOfSatisfying(
            NotReadableException.class, e -> assertThat(e.fault()).isEqualTo(Fault.UNSUPPORTED))
        .hasMessageNotContainingAny("ImageLimits", "ImageFormat", "https://");
  }

  @Test
  @DisplayName("refuses a picture of too many pixels before it decodes them")
  void tooLarge() throws Exception {
    Submission large =
        new Submission(
            "large", Png.encode(new BufferedImage(2001, 1500, BufferedImage.TYPE_BYTE_GRAY)));
    assertThatThrownBy(() -> reader.read(large, Mode.DIGIT, Optional.empty()))
        .isInstanceOfSatisfying(
            NotReadableException.class, e -> assertThat(e.fault()).isEqualTo(Fault.TOO_LARGE))
        .hasMessage(
            "The picture measures 2001 x 1500 pixels, more than 3,000,000 in all; scale it down.");
  }

  @Test
  @DisplayName("explains a reading by its stages and the ink that it rests on")
  void explain() throws Exception {
    var explanation = reader.explain(seven());
    assertThat(explanation.trace().stages()).isNotEmpty();
    assertThat(explanation.saliency()).isPresent();
  }

  @Test
  @DisplayName("says that it is busy when its turn does not come in time")
  void busy() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Thread other =
        new Thread(
            () ->
                engines.read(
                    engine -> {
                      reading.countDown();
                      try {
                        return done.await(1, TimeUnit.MINUTES);
                      } catch (InterruptedException e) {
                        return false;
                      }
                    }));
    other.start();
    try {
      assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
      assertThatThrownBy(() -> reader.read(seven(), Mode.DIGIT, Optional.empty()))
          .isInstanceOf(BusyException.class);
    } finally {
      done.countDown();
      other.join();
    }
    assertThat(reader.read(seven(), Mode.DIGIT, Optional.empty()).text()).isEqualTo("7");
  }
}
