package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.PreparationTrace.Stage;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.cli.Cli.Result;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    return run(Cli.real(), paths);
  }

  private Result run(Cli cli, Object... paths) {
    List<Object> words = new ArrayList<>(List.of("recognize", "--trace", trace));
    words.addAll(List.of(paths));
    return cli.run(words.toArray());
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
    assertThat(TracePage.in(trace).sections().get(1))
        .contains("Perhaps a %s (%s)".formatted(printed.group(1), printed.group(2)))
        .contains("it could be more than one digit; look at it yourself");
  }

  @Test
  @DisplayName("shows verdict, probabilities and measures, with headings and alternative texts")
  void content() throws IOException {
    traced(Pictures.digit(folder.resolve("a.png"), 4));
    TracePage page = TracePage.in(trace);
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
    TracePage page = TracePage.in(trace);
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
    TracePage page = TracePage.in(trace);
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
      List<String> sections = TracePage.in(trace).sections();
      assertThat(sections.get(0)).contains("Cannot be read: These bytes are no picture of a known");
      assertThat(sections.get(1)).contains("gone.png: there is no such file or folder");
      assertThat(sections.get(2)).contains("It is a 4");
      assertThat(names("")).containsExactlyInAnyOrder("0003", "index.html");
    }

    @Test
    @DisplayName("a blank sheet by the stages that ran")
    void blank() throws IOException {
      assertThat(traced(Pictures.blank(folder.resolve("a.png"))).status()).isZero();
      assertThat(TracePage.in(trace).sections().get(0))
          .contains("Blank: nothing is written; check the picture", "no writing was found")
          .contains("1. Luminance.")
          .doesNotContain("Which ink decides");
      assertThat(names("0001")).contains("source.png").doesNotContain("saliency.png");
    }

    @Test
    @DisplayName("several marks by the box of each")
    void severalMarks() throws IOException {
      assertThat(traced(Pictures.twoMarks(folder.resolve("a.png"))).status()).isZero();
      assertThat(TracePage.in(trace).sections().get(0))
          .contains("Not a digit: several separate marks; read them one by one")
          .contains("a box around each of 2 marks, dashed around all of them");
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
    @DisplayName("a picture from standard input, which is read once")
    void standardInput() throws IOException {
      byte[] five = Files.readAllBytes(Pictures.digit(folder.resolve("a.png"), 5));
      Result result = run(Cli.real().reading(five), "-");
      assertThat(result.status()).isZero();
      assertThat(result.out()).startsWith("5 ");
      assertThat(TracePage.in(trace).texts("h2")).containsExactly("5 -");
    }
  }

  @Test
  @DisplayName("replaces an earlier trace")
  void replaced() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    traced(four, Pictures.digit(folder.resolve("b.png"), 5));
    assertThat(names("")).contains("0002");
    assertThat(traced(four).status()).isZero();
    assertThat(names("")).containsExactlyInAnyOrder("0001", "index.html");
    assertThat(TracePage.in(trace).sections()).hasSize(1);
  }

  @Test
  @DisplayName("refuses a folder that holds anything else, and touches nothing there")
  void foreign() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    Path notes = Pictures.rubbish(trace.resolve("notes.txt"));
    Result result = traced(four);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(trace + ": holds 'notes.txt', which no earlier trace left there; name another");
    assertThat(names("")).containsExactly("notes.txt");
    assertThat(notes).hasContent("this is no picture");
  }

  @Test
  @DisplayName("does not read its own pictures when it lies among those to be read")
  void inside() throws IOException {
    Pictures.digit(folder.resolve("a.png"), 4);
    assertThat(traced(folder).lines()).hasSize(1);
    assertThat(traced(folder).lines()).hasSize(1);
    Path own = trace.resolve("0001/source.png");
    Result result = traced(folder, own);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains(own + ": lies in the folder of the trace; name another one for the trace");
  }

  @Nested
  @DisplayName("leaves a page")
  class Interrupted {
    @Test
    @DisplayName("of what is read so far, at any time")
    void soFar() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      List<TracePage> seen = new ArrayList<>();
      InputStream watching =
          new InputStream() {
            @Override
            public int read() throws IOException {
              return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
              seen.add(TracePage.in(trace));
              return -1;
            }
          };
      run(Cli.real().reading(watching), four, "-");
      TracePage meanwhile = seen.get(0);
      assertThat(meanwhile.sections()).hasSize(1);
      assertThat(meanwhile.texts("header").get(0)).contains("1 of 2 pictures so far");
      TracePage finished = TracePage.in(trace);
      assertThat(finished.sections()).hasSize(2);
      assertThat(finished.texts("header").get(0))
          .contains("1 accepted, 1 unreadable")
          .doesNotContain("so far");
    }

    @Test
    @DisplayName("when nobody reads the results any more")
    void brokenPipe() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      int status =
          Cli.real()
              .run(
                  new FailingOutput("Broken pipe"),
                  new ByteArrayOutputStream(),
                  "recognize",
                  "--trace",
                  trace,
                  four);
      assertThat(status).isEqualTo(ExitStatus.BROKEN_PIPE);
      assertThat(TracePage.in(trace).texts("header").get(0)).contains("0 of 1 pictures so far");
    }
  }
}
