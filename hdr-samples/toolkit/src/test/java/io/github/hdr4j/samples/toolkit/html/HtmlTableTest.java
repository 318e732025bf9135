package io.github.hdr4j.samples.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table on a page")
class HtmlTableTest {
  @Test
  @DisplayName("has headings for its columns and rows, and shows any name as it is")
  void table() {
    assertThat(HtmlTable.of("Sets & more", List.of(List.of("Set", "right"), List.of("<b>", "1"))))
        .isEqualTo(
            """
            <div class="wide"><table>
            <caption>Sets &amp; more</caption>
            <thead><tr><th scope="col">Set</th><th scope="col">right</th></tr></thead>
            <tbody>
            <tr><th scope="row"><bdi>&lt;b&gt;</bdi></th><td>1</td></tr>
            </tbody>
            </table></div>
            """);
  }
}
