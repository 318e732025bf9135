package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An upload that means harm")
class HostileUploadsTest extends RunningServer {
  private static final String PAGE = "<html><script>alert(1)</script></html>";

  @ParameterizedTest(name = "{0}")
  @DisplayName("as another kind of file is refused, whatever it claims to be")
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        PAGE,
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "GIF89a=1;/*" + PAGE,
        "%PDF-1.7",
        "BM<html>"
      })
  void otherKind(String content) throws Exception {
    HttpResponse<String> answer =
        program()
            .post(
                RECOGNITIONS,
                new Multipart().file("7.png", content.getBytes(StandardCharsets.UTF_8)));
    Problem.in(answer).is(415, "unsupported").says("PNG");
  }

  @Test
  @DisplayName("as a picture with a page behind its end gives the picture back without the page")
  void polyglot() throws Exception {
    Client program = program();
    HttpResponse<String> answer = program.post(RECOGNITIONS, PNG, Pictures.polyglot(7, PAGE));
    assertThat(answer.statusCode()).isEqualTo(201);
    String kept = answer.headers().firstValue("Location").orElseThrow();
    byte[] picture = program.bytes(kept + "/picture").body();
    assertThat(new String(picture, StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @ParameterizedTest(name = "of {0} pixels a side")
  @DisplayName("as a picture that unpacks to gigabytes is refused")
  @ValueSource(ints = {6_500, 50_000})
  void bomb(int side) throws Exception {
    byte[] bomb = Pictures.bomb(side);
    assertThat(bomb.length).isLessThan(400_000);
    HttpResponse<String> answer = program().post(RECOGNITIONS, PNG, bomb);
    Problem.in(answer).is(413, "too-large").says(String.format(Locale.ROOT, "%d x", side));
  }

  @Test
  @DisplayName("of ten thousand parts is refused")
  void manyParts() throws Exception {
    Multipart parts = new Multipart();
    for (int i = 0; i < 10_000; i++) {
      parts.field("f" + i, "x");
    }
    Problem.in(program().post(RECOGNITIONS, parts)).is(413, "too-large").says("50");
  }

  @Test
  @DisplayName("of too many pictures is refused, and none of them is kept")
  void manyPictures() throws Exception {
    Client program = program();
    Multipart parts = new Multipart();
    for (int i = 0; i < 51; i++) {
      parts.file("1.png", Pictures.digit(1));
    }
    Problem.in(program.post(RECOGNITIONS, parts)).is(413, "too-large").says("50");
    assertThat(Client.json(program.get(RECOGNITIONS)).get("total").asInt()).isZero();
  }

  @Test
  @DisplayName("of too many bytes is refused with an answer, as a raw body and as a part")
  void tooLarge() throws Exception {
    byte[] large = new byte[25_000_000];
    Problem.in(program().post(RECOGNITIONS, PNG, large)).is(413, "too-large").says("20,971,520");
    Multipart part = new Multipart().file("1.png", large);
    Problem.in(program().post(RECOGNITIONS, part)).is(413, "too-large").says("20,971,520");
  }

  @Test
  @DisplayName("whose parts have endless headers is refused")
  void longHeader() throws Exception {
    Multipart part = new Multipart().file("x".repeat(10_000), Pictures.digit(1));
    Problem.in(program().post(RECOGNITIONS, part)).is(413, "too-large").says("header");
  }

  @Test
  @DisplayName("that ends too early is refused")
  void cutOff() throws Exception {
    Multipart part = new Multipart().file("1.png", Pictures.digit(1));
    byte[] start = Arrays.copyOf(part.bytes(), 2000);
    Problem.in(program().post(RECOGNITIONS, part.type(), start)).is(400, "bad-request");
    Problem.in(program().post(RECOGNITIONS, "multipart/form-data", part.bytes()))
        .is(400, "bad-request");
  }
}
