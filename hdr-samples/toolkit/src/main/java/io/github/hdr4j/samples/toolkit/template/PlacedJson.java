package io.github.hdr4j.samples.toolkit.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON and keeps the place of every part, which a tree of Jackson's does not. */
final class PlacedJson {
  private final JsonParser parser;

  private PlacedJson(JsonParser parser) {
    this.parser = parser;
  }

  static Part parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      PlacedJson placed = new PlacedJson(parser);
      Part root = placed.part();
      if (parser.nextToken() != null) {
        throw new MisplacedException(placed.place(), "there is more after the end of the template");
      }
      return root;
    } catch (JacksonException e) {
      throw new MisplacedException(
          place(e.getLocation()),
          "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  private Part part() {
    Place place = place();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MisplacedException(place, "the file is empty");
    }
    return switch (token) {
      case START_OBJECT -> members(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new Part.Text(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Part.Figure(place, parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> new Part.Flag(place, parser.getBooleanValue());
      default -> new Part.Nothing(place);
    };
  }

  private Part members(Place place) {
    Map<String, Part> parts = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      if (keys.containsKey(key)) {
        throw new MisplacedException(place(), "\"%s\" stands there twice".formatted(key));
      }
      keys.put(key, place());
      parser.nextToken();
      parts.put(key, part());
    }
    return new Part.Members(place, parts, keys);
  }

  private Part items(Place place) {
    List<Part> parts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parts.add(part());
    }
    return new Part.Items(place, parts);
  }

  private Place place() {
    return place(parser.currentTokenLocation());
  }

  private static Place place(TokenStreamLocation location) {
    return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
