package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.toolkit.forms.FilledForm;
import io.github.hdr4j.samples.toolkit.forms.HandwrittenFill;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Sending pictures to the API")
class RecognitionsTest extends RunningServer {

  @Nested
  @DisplayName("one picture")
  class One {
    @Test
    @DisplayName("as a raw body is read and kept, and the answer says where")
    void raw() throws Exception {
      HttpResponse<String> answer =
          program().post(RECOGNITIONS + "?name=seven.png", PNG, Pictures.digit(7));
      assertThat(answer.statusCode()).isEqualTo(201);
      JsonNode reading = Client.json(answer);
      assertThat(reading.get("digit").asInt()).isEqualTo(7);
      assertThat(reading.get("name").asString()).isEqualTo("seven.png");
      assertThat(answer.headers().firstValue("Location"))
          .hasValue(RECOGNITIONS + "/" + reading.get("id").asString());
    }

    @Test
    @DisplayName("as a part is read likewise, and other parts are passed over")
    void part() throws Exception {
      Multipart parts = new Multipart().field("comment", "hello").file("4.png", Pictures.digit(4));
      HttpResponse<String> answer = program().post(RECOGNITIONS, parts);
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(Client.json(answer).get("digit").asInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("is not kept where it is not to be")
    void notKept() throws Exception {
      Client program = program();
      HttpResponse<String> answer =
          program.post(RECOGNITIONS + "?keep=false", PNG, Pictures.digit(7));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(Client.json(answer).has("id")).isFalse();
      assertThat(Client.json(program.get(RECOGNITIONS)).get("total").asInt()).isZero();
    }

    @Test
    @DisplayName("of a visitor is read and not kept")
    void visitor() throws Exception {
      HttpResponse<String> answer =
          Client.visitor(port).post(RECOGNITIONS, new Multipart().file("3", Pictures.digit(3)));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(Client.json(answer).get("digit").asInt()).isEqualTo(3);
      assertThat(Client.json(answer).has("id")).isFalse();
    }

    @Test
    @DisplayName("of somebody without key and token is refused with a way to get a key")
    void stranger() throws Exception {
      HttpResponse<String> answer =
          Client.stranger(port).post(RECOGNITIONS, PNG, Pictures.digit(3));
      Problem.in(answer).is(401, "unauthorized").says("/settings/keys");
    }

    @Test
    @DisplayName("as strokes of a pen is read")
    void strokes() throws Exception {
      byte[] strokes = "{\"strokes\":[[[50,0],[51,60],[50,120]]]}".getBytes(StandardCharsets.UTF_8);
      HttpResponse<String> answer = program().post(RECOGNITIONS, "application/json", strokes);
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(Client.json(answer).get("digit").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("of a number is read as such")
    void number() throws Exception {
      HttpResponse<String> answer =
          program().post(RECOGNITIONS + "?mode=number", PNG, Pictures.digit(7));
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(answer.body()).contains("\"text\":\"7\"");
    }

    @Test
    @DisplayName("of a filled form is read by its template")
    void form() throws Exception {
      SampleForm form = SampleForm.ALL.get(0);
      FilledForm filled = HandwrittenFill.of(form, 3);
      HttpResponse<String> answer =
          program()
              .post(
                  RECOGNITIONS + "?mode=form&template=" + form, PNG, Png.encode(filled.picture()));
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(filled.texts().keySet()).allSatisfy(f -> assertThat(answer.body()).contains(f));
    }

    @Test
    @DisplayName("is not taken for a file by the path in its name")
    void path() throws Exception {
      Multipart parts = new Multipart().file("../../../etc/cron.d/evil.png", Pictures.digit(2));
      HttpResponse<String> answer = program().post(RECOGNITIONS, parts);
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(Client.json(answer).get("name").asString()).isEqualTo("evil.png");
    }
  }

  @Nested
  @DisplayName("several pictures")
  class Several {
    @Test
    @DisplayName("are answered in their order, a bad one with its fault")
    void inOrder() throws Exception {
      Multipart parts =
          new Multipart()
              .file("1.png", Pictures.digit(1))
              .file("note.txt", "hello".getBytes(StandardCharsets.UTF_8))
              .file("9.png", Pictures.digit(9));
      HttpResponse<String> answer = program().post(RECOGNITIONS, parts);
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode readings = Client.json(answer);
      assertThat(readings.size()).isEqualTo(3);
      assertThat(readings.get(0).get("digit").asInt()).isEqualTo(1);
      assertThat(readings.get(0).has("id")).isTrue();
      assertThat(readings.get(1).get("name").asString()).isEqualTo("note.txt");
      assertThat(readings.get(1).get("error").asString()).contains("no picture");
      assertThat(readings.get(2).get("digit").asInt()).isEqualTo(9);
    }
  }

  @Nested
  @DisplayName("is refused")
  class Refused {
    @Test
    @DisplayName("with the modes that there are if the mode is unknown")
    void mode() throws Exception {
      HttpResponse<String> answer =
          program().post(RECOGNITIONS + "?mode=letter", PNG, Pictures.digit(1));
      Problem.in(answer).is(422, "unprocessable").says("digit, number, form");
    }

    @Test
    @DisplayName("with the templates that there are if a form's is missing or unknown")
    void template() throws Exception {
      HttpResponse<String> missing =
          program().post(RECOGNITIONS + "?mode=form", PNG, Pictures.digit(1));
      Problem.in(missing).is(422, "unprocessable").says("cheque");
      HttpResponse<String> unknown =
          program().post(RECOGNITIONS + "?mode=form&template=x", PNG, Pictures.digit(1));
      Problem.in(unknown).is(422, "unprocessable").says("cheque");
    }

    @Test
    @DisplayName("if the page is not that form")
    void otherPage() throws Exception {
      HttpResponse<String> answer =
          program().post(RECOGNITIONS + "?mode=form&template=cheque", PNG, Pictures.digit(1));
      Problem.in(answer).is(422, "unprocessable").says("corner");
    }

    @Test
    @DisplayName("if a parameter is no value of its kind")
    void parameter() throws Exception {
      HttpResponse<String> answer =
          program().post(RECOGNITIONS + "?keep=maybe", PNG, Pictures.digit(1));
      Problem.in(answer).is(400, "bad-request").says("true or false");
    }

    @Test
    @DisplayName("if strokes are malformed")
    void strokes() throws Exception {
      HttpResponse<String> answer =
          program()
              .post(
                  RECOGNITIONS,
                  "application/json",
                  "{\"strokes\":[[[1,".getBytes(StandardCharsets.UTF_8));
      Problem.in(answer).is(415, "unsupported").says("not JSON");
    }

    @Test
    @DisplayName("if there is no body, or no part of the name")
    void nothing() throws Exception {
      Problem.in(program().post(RECOGNITIONS, PNG, new byte[0])).is(400, "bad-request");
      HttpResponse<String> answer =
          program().post(RECOGNITIONS, new Multipart().field("picture", "x"));
      Problem.in(answer).is(400, "bad-request").says("\"file\"");
    }

    @Test
    @DisplayName("if the type is that of a web form, with the type to send")
    void webForm() throws Exception {
      HttpResponse<String> answer =
          program().post(RECOGNITIONS, "application/x-www-form-urlencoded", Pictures.digit(1));
      Problem.in(answer).is(415, "unsupported").says("application/octet-stream");
    }
  }
}
