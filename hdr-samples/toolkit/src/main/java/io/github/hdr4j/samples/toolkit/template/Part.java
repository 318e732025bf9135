package io.github.hdr4j.samples.toolkit.template;

import java.util.List;
import java.util.Map;

/** A part of a JSON text that knows where it stands, so that a fault in it can be pointed at. */
sealed interface Part {
  Place place();

  /** What it is, for messages. */
  String description();

  record Members(Place place, Map<String, Part> parts, Map<String, Place> keys) implements Part {
    @Override
    public String description() {
      return "an object";
    }
  }

  record Items(Place place, List<Part> parts) implements Part {
    @Override
    public String description() {
      return "a list of " + parts.size();
    }
  }

  record Text(Place place, String value) implements Part {
    @Override
    public String description() {
      return "the text \"" + value + "\"";
    }
  }

  record Figure(Place place, double value) implements Part {
    @Override
    public String description() {
      return "the number " + (value == Math.rint(value) ? String.valueOf((long) value) : value);
    }
  }

  record Flag(Place place, boolean value) implements Part {
    @Override
    public String description() {
      return String.valueOf(value);
    }
  }

  record Nothing(Place place) implements Part {
    @Override
    public String description() {
      return "null";
    }
  }
}
