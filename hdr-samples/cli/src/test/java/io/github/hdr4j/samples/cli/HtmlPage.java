package io.github.hdr4j.samples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, read by an XML parser: one that is not well-formed fails the test. */
record HtmlPage(Path folder, Document document) {

  static HtmlPage in(Path folder) throws IOException {
    String page = Files.readString(folder.resolve("index.html"));
    try {
      return new HtmlPage(
          folder,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page))));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(page, e);
    }
  }

  /** The text of each element of that name, white space made single. */
  List<String> texts(String tag) {
    return elements(tag).stream()
        .map(element -> element.getTextContent().strip().replaceAll("\\s+", " "))
        .toList();
  }

  List<Element> elements(String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  List<String> attributes(String tag, String attribute) {
    return elements(tag).stream()
        .map(element -> element.getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Everything that the sections say, one text for each picture. */
  List<String> sections() {
    return texts("section");
  }
}
