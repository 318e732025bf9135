package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,4} (.+)$");
  private static final Pattern ANCHOR =
      Pattern.compile("(?:help\\(\"|HELP \\+ \"|\\.%s)([a-z-]+)\"");

  /** What each snippet prints for the drawn 7, in the order of the README. */
  private static final List<String> PRINTED =
      List.of("7\n", "It is a 7\n", "2 read by onnx .+\n", "4\n", "7, ACCEPTED\n");

  @TempDir Path folder;

  @Test
  @DisplayName("has Java snippets that compile, run and print what they promise")
  void snippets() throws Exception {
    List<String> snippets = SNIPPET.matcher(readme()).results().map(m -> m.group(1)).toList();
    assertThat(snippets).hasSameSizeAs(PRINTED);
    for (int i = 0; i < snippets.size(); i++) {
      assertThat(run("Snippet" + i, snippets.get(i))).as(snippets.get(i)).matches(PRINTED.get(i));
    }
  }

  @Test
  @DisplayName("explains every error that a message points to")
  void anchors() throws IOException {
    Set<String> headings =
        HEADING.matcher(readme()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    List<String> anchors = new ArrayList<>();
    for (String messages :
        List.of(
            "hdr-api/src/main/java/io/github/hdr4j/internal/Messages.java",
            "hdr-onnx/src/main/java/io/github/hdr4j/onnx/Messages.java",
            "hdr-preprocess/src/main/java/io/github/hdr4j/preprocess/decode/Messages.java")) {
      List<String> found =
          ANCHOR
              .matcher(Files.readString(ROOT.resolve(messages)))
              .results()
              .map(m -> m.group(1))
              .toList();
      assertThat(found).as(messages).isNotEmpty();
      anchors.addAll(found);
    }
    assertThat(headings).containsAll(anchors);
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private String run(String name, String body) throws Exception {
    Path source = folder.resolve(name + ".java");
    Files.writeString(
        source,
        """
        import io.github.hdr4j.*;
        import java.awt.image.BufferedImage;
        import java.nio.file.Path;
        import java.time.Duration;
        import java.util.List;

        public class %s {
          public static void run(BufferedImage image, Path file) throws Exception {
            %s
          }
        }
        """
            .formatted(name, body));
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(errors).as("compile errors in: %s", body).isZero();
    Path picture = folder.resolve("seven.png");
    ImageIO.write(seven(), "png", picture.toFile());
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass(name)
          .getMethod("run", BufferedImage.class, Path.class)
          .invoke(null, seven(), picture);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** A 7 as somebody writes it with a marker on white paper. */
  private static BufferedImage seven() {
    BufferedImage image = new BufferedImage(200, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 200, 240);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(new Color(30, 40, 120));
    Path2D stroke = new Path2D.Double();
    stroke.moveTo(55, 62);
    stroke.curveTo(90, 58, 120, 60, 148, 56);
    stroke.curveTo(125, 95, 105, 140, 92, 190);
    g.draw(stroke);
    g.dispose();
    return image;
  }
}
