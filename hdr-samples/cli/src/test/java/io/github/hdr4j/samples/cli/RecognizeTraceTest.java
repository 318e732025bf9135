package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.PreparationTrace.Stage;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.cli.Cli.Result;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hdr recognize --trace, with the real engine,")
class RecognizeTraceTest {
  private static final Pattern UNCERTAIN = Pattern.compile("^(\\d)\\? +([0-9.]+ %)");

  @TempDir Path folder;
  private Path trace;

  @BeforeEach
  void name() {
    trace = folder.resolve("trace");
  }

  private Result traced(Object... paths) {
    return Cli.real().traced(trace, paths);
  }

  @Test
  @DisplayName("writes the picture, every stage and the saliency as PNG files")
  void files() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    assertThat(traced(four).status()).isZero();
    List<Stage> stages = Preprocessor.load().trace(ImageIO.read(four.toFile())).stages();
    List<String> names = new ArrayList<>(List.of("saliency.png", "source.png"));
    for (int i = 0; i < stages.size(); i++) {
      String name = (i + 1) + "-" + stages.get(i).name() + ".png";
      names.add(name);
      BufferedImage expected = stages.get(i).picture();
      assertSize("0001/" + name, expected.getWidth(), expected.getHeight());
    }
    assertSize("0001/source.png", 480, 480);
    assertSize("0001/saliency.png", 448, 448);
    assertThat(names("0001")).containsExactlyInAnyOrderElementsOf(names);
    assertThat(names("")).containsExactlyInAnyOrder("0001", "index.html");
  }

  private void assertSize(String file, int width, int height) throws IOException {
    BufferedImage picture = ImageIO.read(trace.resolve(file).toFile());
    assertThat(List.of(picture.getWidth(), picture.getHeight()))
        .as(file)
        .containsExactly(width, height);
  }

  private List<String> names(String subfolder) throws IOException {
    try (Stream<Path> files = Files.list(trace.resolve(subfolder))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  @DisplayName("prints the same as without, and shows the same reading")
  void sameReading() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    Path between = Pictures.between(folder.resolve("b.png"), 0, 2);
    Path rubbish = Pictures.rubbish(folder.resolve("c.png"));
    Result plain = Cli.real().run("recognize", four, between, rubbish);
    assertThat(traced(four, between, rubbish)).isEqualTo(plain);
    Matcher printed = UNCERTAIN.matcher(plain.lines().get(1));
    assertThat(printed.find()).isTrue();
    assertThat(HtmlPage.in(trace).sections().get(1))
        .containsPattern("Perhaps an? %s \\(%s\\)".formatted(printed.group(1), printed.group(2)))
        .contains("it could be more than one digit; look at it yourself");
  }

  @Test
  @DisplayName("shows verdict, probabilities and measures, with headings and alternative texts")
  void content() throws IOException {
    traced(Pictures.digit(folder.resolve("a.png"), 4));
    HtmlPage page = HtmlPage.in(trace);
    assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(page.texts("h1")).containsExactly("How the picture was read");
    assertThat(page.sections().get(0))
        .contains("It is a 4 (", "60 × 60 px", "dark on light", "Stroke width", "Slant", "Skew")
        .contains("1. Luminance. ", "6. Tensor. ", "Which ink decides.", "The odds of 4 against ");
    assertThat(page.texts("th")).contains("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(page.attributes("img", "alt")).hasSameSizeAs(page.elements("img"));
    assertThat(page.elements("nav")).as("a list of one picture").isEmpty();
  }

  @Test
  @DisplayName("makes one page of well-formed HTML that needs nothing but the files beside it")
  void links() throws IOException {
    traced(
        Pictures.digit(folder.resolve("a.png"), 4),
        Pictures.rubbish(folder.resolve("b.png")),
        Pictures.blank(folder.resolve("c.png")),
        Pictures.twoMarks(folder.resolve("d.png")));
    HtmlPage page = HtmlPage.in(trace);
    List<String> places = new ArrayList<>(page.attributes("section", "id"));
    places.addAll(page.attributes("body", "id"));
    List<String> links = new ArrayList<>(page.attributes("a", "href"));
    assertThat(links).contains("#picture-1", "#picture-2", "#picture-3", "#picture-4");
    links.addAll(page.attributes("img", "src"));
    for (String link : links) {
      if (link.startsWith("#")) {
        assertThat(places).contains(link.substring(1));
      } else {
        assertThat(link).matches("\\d{4}/[a-z0-9-]+\\.png");
        assertThat(trace.resolve(link)).isRegularFile();
      }
    }
    assertThat(page.elements("script")).isEmpty();
    assertThat(page.elements("link")).isEmpty();
    assertThat(Files.readString(trace.resolve("index.html"))).doesNotContain("url(", "@import");
  }

  @Test
  @DisplayName("shows any name as it is, also the same one twice")
  void names() throws IOException {
    String odd = "a <b> & \"c\" 'd' 100% ü.png";
    Path here = Pictures.digit(folder.resolve("one").resolve(odd), 3);
    Path there = Pictures.digit(folder.resolve("two").resolve(odd), 5);
    assertThat(traced(here, there).status()).isZero();
    HtmlPage page = HtmlPage.in(trace);
    assertThat(page.texts("h2")).containsExactly("3 " + here, "5 " + there);
    assertThat(page.texts("li")).contains("3 " + here, "5 " + there);
  }

  @Nested
  @DisplayName("explains")
  class Unread {
    @Test
    @DisplayName("a picture that cannot be read by its error, among others that can")
    void broken() throws IOException {
      Path rubbish = Pictures.rubbish(folder.resolve("a.png"));
      Path gone = folder.resolve("gone.png");
      Path four = Pictures.digit(folder.resolve("b.png"), 4);
      assertThat(traced(rubbish, gone, four).status()).isEqualTo(1);
      List<String> sections = HtmlPage.in(trace).sections();
      assertThat(sections.get(0)).contains("Cannot be read: These bytes are no picture of a known");
      assertThat(sections.get(1)).contains("gone.png: there is no such file or folder");
      assertThat(sections.get(2)).contains("It is a 4");
      assertThat(names("")).containsExactlyInAnyOrder("0003", "index.html");
    }

    @Test
    @DisplayName("a blank sheet by the stages that ran")
    void blank() throws IOException {
      assertThat(traced(Pictures.blank(folder.resolve("a.png"))).status()).isZero();
      assertThat(HtmlPage.in(trace).sections().get(0))
          .contains("Blank: nothing is written; check the picture", "No writing was found")
          .contains("1. Luminance.")
          .doesNotContain("Which ink decides");
      assertThat(names("0001")).contains("source.png").doesNotContain("saliency.png");
    }

    @Test
    @DisplayName("several marks by the box of each")
    void severalMarks() throws IOException {
      assertThat(traced(Pictures.twoMarks(folder.resolve("a.png"))).status()).isZero();
      assertThat(HtmlPage.in(trace).sections().get(0))
          .contains("Not a digit: several separate marks; read them one by one")
          .contains("a box around each of 2 marks and a dashed one around all");
      BufferedImage source = ImageIO.read(trace.resolve("0001/source.png").toFile());
      // The marks are at columns 10 and 150 of 180, rows 20 to 49 of 60, doubled.
      assertThat(redness(source, 18, 70)).isGreaterThan(100);
      assertThat(redness(source, 298, 70)).isGreaterThan(100);
      assertThat(redness(source, 160, 70)).isZero();
    }

    private int redness(BufferedImage picture, int x, int y) {
      int rgb = picture.getRGB(x, y);
      return (rgb >> 16 & 0xff) - (rgb >> 8 & 0xff);
    }

    @Test
    @DisplayName("the strokes of a pen by a drawing and by what the engine sees")
    void strokes() throws IOException {
      Path seven =
          Files.writeString(
              folder.resolve("7.json"),
              "{\"strokes\": [[[10, 10], [60, 10], [40, 60], [30, 110]], [[20, 60], [60, 60]]]}");
      Result result = traced(seven);
      assertThat(result).isEqualTo(Cli.real().run("recognize", seven));
      assertThat(result.out()).startsWith("7 ");
      assertThat(HtmlPage.in(trace).sections().get(0))
          .contains("It is a 7", "Box200 × 400 px at x 40, y 40", "1. Tensor.", "Which ink");
      assertThat(names("0001"))
          .containsExactlyInAnyOrder("source.png", "1-tensor.png", "saliency.png");
      BufferedImage source = ImageIO.read(trace.resolve("0001/source.png").toFile());
      assertThat(source.getRGB(140, 40)).as("ink of the upper bar").isEqualTo(0xff000000);
      assertThat(redness(source, 38, 300)).as("left side of the box").isGreaterThan(100);
    }

    @Test
    @DisplayName("a pen that has not written")
    void noStrokes() throws IOException {
      assertThat(traced(Files.writeString(folder.resolve("a.json"), "{\"strokes\": []}")).status())
          .isZero();
      assertThat(HtmlPage.in(trace).sections().get(0)).contains("Blank: nothing is written");
      assertThat(names("0001")).containsExactly("source.png");
    }

    @Test
    @DisplayName("a picture from standard input, which is read once")
    void standardInput() throws IOException {
      byte[] five = Files.readAllBytes(Pictures.digit(folder.resolve("a.png"), 5));
      Result result = Cli.real().reading(five).traced(trace, "-");
      assertThat(result.status()).isZero();
      assertThat(result.out()).startsWith("5 ");
      assertThat(HtmlPage.in(trace).texts("h2")).containsExactly("5 -");
    }
  }
}
