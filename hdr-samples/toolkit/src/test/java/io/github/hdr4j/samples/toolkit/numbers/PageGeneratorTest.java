package io.github.hdr4j.samples.toolkit.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The generator of pages")
class PageGeneratorTest {
  private static final PageGenerator PAGES =
      new PageGenerator(new DrawnWriters(), new DrawnScripts());
  private static final int COUNT = 8;

  private static List<PagePicture> pages = List.of();

  @BeforeAll
  static void draw() {
    pages = IntStream.range(0, COUNT).mapToObj(number -> PAGES.draw(3, number)).toList();
  }

  private static int[] pixels(PagePicture page) {
    int width = page.image().getWidth();
    return page.image().getRGB(0, 0, width, page.image().getHeight(), null, 0, width);
  }

  @Test
  @DisplayName("gives the same page for the same seed and number, and another for another")
  void repeatable() {
    PagePicture again = PAGES.draw(3, 0);
    assertThat(pixels(again)).isEqualTo(pixels(pages.get(0))).isNotEqualTo(pixels(pages.get(1)));
    assertThat(again.marks()).isEqualTo(pages.get(0).marks());
    assertThat(PAGES.draw(4, 0).marks()).isNotEqualTo(again.marks());
  }

  @Test
  @DisplayName("draws digits on each page, and marks of all other kinds in the long run")
  void kinds() {
    Set<PageMark.Kind> kinds = EnumSet.noneOf(PageMark.Kind.class);
    for (PagePicture page : pages) {
      page.marks().forEach(mark -> kinds.add(mark.kind()));
      assertThat(page.marks().stream().filter(mark -> mark.kind() == PageMark.Kind.DIGIT))
          .isNotEmpty()
          .allSatisfy(mark -> assertThat(mark.digit()).isPresent());
    }
    assertThat(kinds).containsExactlyInAnyOrder(PageMark.Kind.values());
  }

  @Test
  @DisplayName("leaves room around each digit, and stays inside of the picture")
  void free() {
    for (PagePicture page : pages) {
      for (PageMark mark : page.marks()) {
        Box box = mark.box();
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(page.image().getWidth());
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(page.image().getHeight());
        assertThat(page.marks().stream().filter(other -> !other.equals(mark)))
            .allMatch(
                other -> mark.digit().isEmpty() || !Boxes.near(box, other.box(), 5),
                "not beside " + mark);
      }
    }
  }
}
