package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.samples.toolkit.html.Html;
import java.util.Optional;

/**
 * One picture on the page: a card in the list that leads to its section.
 *
 * @param number from 1 on
 * @param name as the user gave it
 * @param outcome a verdict's word, or that the picture cannot be read
 * @param sign the outcome at a glance
 * @param thumbnail link to a picture, if there is one to show
 * @param content of the section, HTML
 */
record Entry(
    int number,
    String name,
    String outcome,
    String sign,
    Optional<String> thumbnail,
    String content) {

  String card() {
    return """
        <li class="%s"><a href="#picture-%d">\
        <span class="thumbnail">%s</span><strong>%s</strong> <bdi>%s</bdi></a></li>
        """
        .formatted(
            outcome,
            number,
            thumbnail.map("<img src=\"%s\" alt=\"\" loading=\"lazy\"/>"::formatted).orElse(""),
            Html.escape(sign),
            Html.escape(name));
  }

  String section() {
    return """
        <section class="%s" id="picture-%d" aria-labelledby="name-%d">
        <h2 id="name-%d"><span class="sign">%s</span> <bdi>%s</bdi></h2>
        %s<p class="up"><a href="#top">Up to the list</a></p>
        </section>
        """
        .formatted(outcome, number, number, number, Html.escape(sign), Html.escape(name), content);
  }
}
