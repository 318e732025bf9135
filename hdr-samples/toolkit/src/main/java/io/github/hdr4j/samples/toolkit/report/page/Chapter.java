package io.github.hdr4j.samples.toolkit.report.page;

/**
 * One part of the page.
 *
 * @param place its name in links: lower-case letters
 * @param title plain text without anything to escape
 * @param introduction what to look for, HTML
 * @param content HTML
 */
record Chapter(String place, String title, String introduction, String content) {
  String link() {
    return "<li><a href=\"#%s\">%s</a></li>\n".formatted(place, title);
  }

  String html() {
    return """
        <section id="%s" aria-labelledby="%s-title">
        <h2 id="%s-title">%s</h2>
        <p class="lead">%s</p>
        %s</section>
        """
        .formatted(place, place, place, title, introduction, content);
  }
}
