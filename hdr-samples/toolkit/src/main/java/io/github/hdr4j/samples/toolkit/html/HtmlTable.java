package io.github.hdr4j.samples.toolkit.html;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as an HTML table: the first cell of each row is its heading. */
public final class HtmlTable {
  private HtmlTable() {}

  /**
   * Writes a table.
   *
   * @param caption above it, plain text
   * @param rows the first holds the names of the columns; each has as many cells, plain text
   * @return HTML
   */
  public static String of(String caption, List<List<String>> rows) {
    return """
        <div class="wide"><table>
        <caption>%s</caption>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table></div>
        """
        .formatted(
            Html.escape(caption),
            rows.get(0).stream()
                .map(name -> "<th scope=\"col\">%s</th>".formatted(Html.escape(name)))
                .collect(Collectors.joining()),
            rows.stream().skip(1).map(HtmlTable::row).collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    String values =
        cells.stream()
            .skip(1)
            .map(cell -> "<td>%s</td>".formatted(Html.escape(cell)))
            .collect(Collectors.joining());
    return "<tr><th scope=\"row\"><bdi>%s</bdi></th>%s</tr>\n"
        .formatted(Html.escape(cells.get(0)), values);
  }
}
