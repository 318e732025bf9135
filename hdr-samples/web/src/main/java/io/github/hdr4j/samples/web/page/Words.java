package io.github.hdr4j.samples.web.page;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words that scripts show, as a JSON object for the layout's data block. */
@Component
class Words {
  private static final String BUNDLE = "messages.pages";
  private static final String PREFIX = "js.";

  private final JsonMapper mapper;
  private final Map<Language, String> blocks = new ConcurrentHashMap<>();

  Words(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** All words whose key begins with {@code js.}, by the key without that. */
  String of(Language language) {
    return blocks.computeIfAbsent(language, this::write);
  }

  private String write(Language language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, String> words = new TreeMap<>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(PREFIX)) {
        words.put(key.substring(PREFIX.length()), bundle.getString(key));
      }
    }
    // No markup begins inside the data block.
    return mapper.writeValueAsString(words).replace("<", "\\u003c");
  }
}
