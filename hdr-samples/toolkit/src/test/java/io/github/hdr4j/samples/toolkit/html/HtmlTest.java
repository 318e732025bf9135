package io.github.hdr4j.samples.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text on a page")
class HtmlTest {

  @Test
  @DisplayName("can hold whatever a file name can")
  void escaped() {
    assertThat(Html.escape("a <b> & \"c\" 'd' ü 7\ud83d\ude00.png"))
        .isEqualTo("a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; ü 7\ud83d\ude00.png");
  }

  @Test
  @DisplayName("shows a sign in the place of what no page can hold")
  void forbidden() {
    assertThat(Html.escape("a\u0000b\u001bc\ud800d\uffffe\u0085f\tg"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\tg");
  }
}
