package io.github.hdr4j.samples.web.admin.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.admin.audit.AuditFilter;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.ReadResult;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("Corrected readings as training material")
class TrainingMaterialTest extends AdminServer {
  @Autowired private MockMvcTester server;
  @Autowired private Readings readings;
  @Autowired private AuditLog log;
  @Autowired private People people;

  private AccountPrincipal admin;
  private AccountPrincipal one;
  private AccountPrincipal two;

  @BeforeEach
  void people() {
    people.deleteAll();
    admin = people.person("admin@example.org", Role.ADMIN);
    one = people.person("one@example.org", Role.USER);
    two = people.person("two@example.org", Role.USER);
  }

  private Reading corrected(AccountPrincipal who, String text) {
    Reading reading = people.reading(who.accountId(), 7, Verdict.UNCERTAIN);
    readings.correct(reading.id(), text, who.accountId());
    return reading;
  }

  private MvcTestResult get(String path, AccountPrincipal who) {
    return server.get().uri(path).with(as(who)).exchange();
  }

  private static Map<String, BufferedImage> pictures(MvcTestResult zip) throws IOException {
    Map<String, BufferedImage> pictures = new TreeMap<>();
    byte[] bytes = zip.getResponse().getContentAsByteArray();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        pictures.put(each.getName(), ImageIO.read(new ByteArrayInputStream(in.readAllBytes())));
      }
    }
    return pictures;
  }

  @Test
  @DisplayName("is a zip file with one's own single digits in folders of what they are")
  void own() throws IOException {
    Reading nine = corrected(one, "9");
    Reading seven = corrected(one, "7");
    corrected(one, "");
    corrected(one, "12");
    people.reading(one.accountId(), 3, Verdict.ACCEPTED);
    corrected(two, "5");
    MvcTestResult zip = get("/readings/training.zip", one);
    assertThat(zip).hasStatusOk().hasContentType("application/zip");
    assertThat(zip)
        .headers()
        .hasValue("Content-Disposition", "attachment; filename=\"training.zip\"");
    assertThat(pictures(zip))
        .containsOnlyKeys("7/" + seven.id() + ".png", "9/" + nine.id() + ".png");
    assertThat(pictures(get("/readings/training.zip", two))).hasSize(1);
  }

  @Test
  @DisplayName("holds PNG pictures, also of what is kept as JPEG")
  void png() throws IOException {
    BufferedImage large = new BufferedImage(1000, 800, BufferedImage.TYPE_BYTE_GRAY);
    Reading reading =
        readings.keep(
            one.accountId(),
            "photo.jpg",
            Mode.DIGIT,
            new ReadResult(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("verdict", ResultJson.word(Verdict.UNCERTAIN)),
                "1",
                Verdict.UNCERTAIN,
                0.5,
                large));
    readings.correct(reading.id(), "4", one.accountId());
    assertThat(readings.picture(reading.id()).orElseThrow().mediaType()).isEqualTo("image/jpeg");
    BufferedImage picture =
        pictures(get("/readings/training.zip", one)).get("4/" + reading.id() + ".png");
    assertThat(picture.getWidth()).isEqualTo(1000);
  }

  @Test
  @DisplayName("of all accounts is for administrators, and the log says who took it")
  void all() throws IOException {
    corrected(one, "9");
    corrected(two, "5");
    assertThat(get("/admin/training.zip", one)).hasStatus(403);
    assertThat(pictures(get("/admin/training.zip", admin))).hasSize(2);
    assertThat(log.search(new AuditFilter("", "training.exported"), 0, 9).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("admin@example.org");
              assertThat(entry.detail()).isEqualTo("2 digits");
            });
  }
}
