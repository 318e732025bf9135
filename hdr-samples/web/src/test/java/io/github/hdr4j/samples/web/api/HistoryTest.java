package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The readings that somebody keeps")
class HistoryTest extends RunningServer {
  private Client owner;
  private String reading;

  @BeforeEach
  void read() throws Exception {
    owner = program();
    reading = RECOGNITIONS + "/" + keep("=1+cmd|'C calc'!A0.png", 7);
  }

  private String keep(String name, int digit) throws Exception {
    HttpResponse<String> answer =
        owner.post(RECOGNITIONS, new Multipart().file(name, Pictures.digit(digit)));
    return Client.json(answer).get("id").asString();
  }

  @Nested
  @DisplayName("in a list")
  class Lists {
    @Test
    @DisplayName("are there, the newest first, page by page")
    void pages() throws Exception {
      keep("b.png", 1);
      keep("c.png", 2);
      JsonNode first = Client.json(owner.get(RECOGNITIONS + "?size=2"));
      assertThat(first.get("total").asInt()).isEqualTo(3);
      assertThat(first.get("pages").asInt()).isEqualTo(2);
      assertThat(first.get("readings").get(0).get("name").asString()).isEqualTo("c.png");
      JsonNode second = Client.json(owner.get(RECOGNITIONS + "?size=2&page=1"));
      assertThat(second.get("readings").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("are found by words and verdict")
    void filtered() throws Exception {
      keep("b.png", 1);
      assertThat(total("?q=B.PN")).isEqualTo(1);
      assertThat(total("?verdict=accepted")).isEqualTo(2);
      assertThat(total("?verdict=blank")).isZero();
      assertThat(total("?corrected=true")).isZero();
    }

    private int total(String query) throws Exception {
      return Client.json(owner.get(RECOGNITIONS + query)).get("total").asInt();
    }

    @Test
    @DisplayName("are refused with the values that a parameter can have")
    void wrong() throws Exception {
      Problem.in(owner.get(RECOGNITIONS + "?verdict=x"))
          .is(400, "bad-request")
          .says("accepted, uncertain, not_a_digit, blank");
      Problem.in(owner.get(RECOGNITIONS + "?size=1000")).is(400, "bad-request").says("1 to 100");
      Problem.in(owner.get(RECOGNITIONS + "?page=-1")).is(400, "bad-request").says("page");
      Problem.in(owner.get(RECOGNITIONS + "?page=x")).is(400, "bad-request").says("whole number");
    }

    @Test
    @DisplayName("need an account")
    void stranger() throws Exception {
      Problem.in(Client.stranger(port).get(RECOGNITIONS)).is(401, "unauthorized");
    }
  }

  @Nested
  @DisplayName("one by one")
  class One {
    @Test
    @DisplayName("come with their result")
    void result() throws Exception {
      JsonNode one = Client.json(owner.get(reading));
      assertThat(one.get("text").asString()).isEqualTo("7");
      assertThat(one.get("correction").isNull()).isTrue();
      assertThat(one.get("result").get("probabilities").size()).isEqualTo(10);
    }

    @Test
    @DisplayName("can be corrected")
    void corrected() throws Exception {
      assertThat(owner.put(reading + "/correction", "{\"text\":\"1\"}").statusCode())
          .isEqualTo(204);
      JsonNode one = Client.json(owner.get(reading));
      assertThat(one.get("correction").asString()).isEqualTo("1");
      assertThat(one.get("correctedAt").asString()).isNotBlank();
    }

    @Test
    @DisplayName("are not corrected by what is no correction")
    void malformed() throws Exception {
      Problem.in(owner.put(reading + "/correction", "{\"text\":")).is(400, "bad-request");
      Problem.in(owner.put(reading + "/correction", "{}")).is(400, "bad-request").says("text");
    }

    @Test
    @DisplayName("have a picture that a browser takes for nothing else")
    void picture() throws Exception {
      for (String path : new String[] {"/picture", "/thumbnail"}) {
        HttpResponse<byte[]> picture = owner.bytes(reading + path);
        boolean png = path.equals("/picture");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue(png ? PNG : "image/jpeg");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(picture.headers().allValues("Content-Security-Policy"))
            .singleElement()
            .asString()
            .startsWith("sandbox");
        assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(picture.body()).startsWith(png ? 0x89 : 0xff, png ? 'P' : 0xd8);
      }
    }

    @Test
    @DisplayName("can be traced")
    void trace() throws Exception {
      JsonNode trace = Client.json(owner.get(reading + "/trace"));
      assertThat(trace.get("stages").size()).isPositive();
      assertThat(trace.get("stages").get(0).get("picture").asString())
          .startsWith("data:image/png;base64,");
      assertThat(trace.get("saliency").get("best").asInt()).isEqualTo(7);
    }

    @Test
    @DisplayName("are gone when they are deleted")
    void deleted() throws Exception {
      assertThat(owner.delete(reading).statusCode()).isEqualTo(204);
      Problem.in(owner.get(reading)).is(404, "not-found");
      Problem.in(owner.get(reading + "/picture")).is(404, "not-found");
      Problem.in(owner.delete(reading)).is(404, "not-found");
    }
  }

  @Test
  @DisplayName("are not there for anybody else")
  void others() throws Exception {
    Client other = program();
    Problem.in(other.get(reading)).is(404, "not-found");
    Problem.in(other.get(reading + "/picture")).is(404, "not-found");
    Problem.in(other.get(reading + "/thumbnail")).is(404, "not-found");
    Problem.in(other.get(reading + "/trace")).is(404, "not-found");
    Problem.in(other.put(reading + "/correction", "{\"text\":\"1\"}")).is(404, "not-found");
    Problem.in(other.delete(reading)).is(404, "not-found");
    assertThat(Client.json(other.get(RECOGNITIONS)).get("total").asInt()).isZero();
    assertThat(owner.get(reading).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("that do not exist are not found, whatever the id looks like")
  void unknown() throws Exception {
    Problem.in(owner.get(RECOGNITIONS + "/" + UUID.randomUUID())).is(404, "not-found");
    Problem.in(owner.get(RECOGNITIONS + "/7")).is(404, "not-found");
    Problem.in(owner.get("/api/v1/nothing")).is(404, "not-found");
  }

  @Test
  @DisplayName("can be deleted all at once, and only one's own")
  void deleteAll() throws Exception {
    Client other = program();
    assertThat(Client.json(other.delete(RECOGNITIONS)).get("deleted").asInt()).isZero();
    assertThat(Client.json(owner.delete(RECOGNITIONS)).get("deleted").asInt()).isEqualTo(1);
    Problem.in(owner.get(reading)).is(404, "not-found");
  }

  @Nested
  @DisplayName("as a file")
  class Export {
    @Test
    @DisplayName("of JSON hold everything")
    void json() throws Exception {
      HttpResponse<String> file = owner.get(RECOGNITIONS + "/export");
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .contains("attachment")
          .contains("readings.json");
      JsonNode list = JsonMapper.shared().readTree(file.body());
      assertThat(list.size()).isEqualTo(1);
      assertThat(list.get(0).get("result").get("digit").asInt()).isEqualTo(7);
    }

    @Test
    @DisplayName("of a table have no formula in it")
    void formula() throws Exception {
      keep("plain, \"quoted\".png", 3);
      String table = owner.get(RECOGNITIONS + "/export?format=csv").body();
      assertThat(table).startsWith("\uFEFFid,createdAt,name");
      assertThat(table).contains(",'=1+cmd|'C calc'!A0.png,digit,accepted,7,");
      assertThat(table).doesNotContain(",=");
    }

    @Test
    @DisplayName("follow the filter and go beyond one page")
    void filtered() throws Exception {
      assertThat(owner.get(RECOGNITIONS + "/export?verdict=blank").body().strip()).isEqualTo("[]");
      Multipart parts = new Multipart();
      byte[] line = "{\"strokes\":[[[0,0],[1,50],[0,99]]]}".getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++) {
        parts.file("stroke-" + i, line);
      }
      owner.post(RECOGNITIONS, parts);
      owner.post(RECOGNITIONS, parts);
      String table = owner.get(RECOGNITIONS + "/export?format=csv&q=stroke").body();
      assertThat(table.lines()).hasSize(101);
    }

    @Test
    @DisplayName("are refused in a format that there is not")
    void format() throws Exception {
      Problem.in(owner.get(RECOGNITIONS + "/export?format=xls"))
          .is(400, "bad-request")
          .says("json, csv");
    }
  }
}
