package io.github.hdr4j.samples.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a phone needs to install this server's pages as an application. */
@RestController
final class AppFiles {
  private static final CacheControl DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
  private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");
  private static final List<Integer> SIDES = List.of(192, 512);

  private final MessageSource messages;
  private final Map<String, byte[]> icons = new ConcurrentHashMap<>();

  AppFiles(MessageSource messages) {
    this.messages = messages;
  }

  @GetMapping("/manifest.webmanifest")
  ResponseEntity<Map<String, Object>> manifest(Locale locale) {
    Language language = Language.of(locale).orElse(Language.ENGLISH);
    return ResponseEntity.ok().contentType(MANIFEST).body(content(language, locale));
  }

  private Map<String, Object> content(Language language, Locale locale) {
    return Map.ofEntries(
        Map.entry("id", "/"),
        Map.entry("name", word("layout.name", locale)),
        Map.entry("short_name", word("layout.shortname", locale)),
        Map.entry("description", word("layout.description", locale)),
        Map.entry("lang", language.tag()),
        Map.entry("dir", language.direction()),
        Map.entry("start_url", "/recognise"),
        Map.entry("scope", "/"),
        Map.entry("display", "standalone"),
        Map.entry("background_color", "#f7f6f2"),
        Map.entry("theme_color", "#1f4fb8"),
        Map.entry(
            "icons",
            List.of(
                icon("app-192", "192x192", "any"),
                icon("app-512", "512x512", "any"),
                icon("maskable-192", "192x192", "maskable"),
                icon("maskable-512", "512x512", "maskable"))));
  }

  private String word(String key, Locale locale) {
    return messages.getMessage(key, new Object[0], locale);
  }

  private static Map<String, String> icon(String name, String sizes, String purpose) {
    return Map.of(
        "src", "/img/" + name + ".png", "sizes", sizes, "type", "image/png", "purpose", purpose);
  }

  @GetMapping("/img/app-{side:\\d+}.png")
  ResponseEntity<byte[]> round(@PathVariable int side) {
    return icon(AppIcon.ROUND, side);
  }

  @GetMapping("/img/maskable-{side:\\d+}.png")
  ResponseEntity<byte[]> maskable(@PathVariable int side) {
    return icon(AppIcon.MASKABLE, side);
  }

  private ResponseEntity<byte[]> icon(AppIcon icon, int side) {
    if (!SIDES.contains(side)) {
      throw new NoSuchPageException();
    }
    byte[] png = icons.computeIfAbsent(icon.name() + side, key -> icon.png(side));
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(DAY).body(png);
  }
}
