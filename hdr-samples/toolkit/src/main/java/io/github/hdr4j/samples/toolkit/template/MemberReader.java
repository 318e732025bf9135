package io.github.hdr4j.samples.toolkit.template;

import io.github.hdr4j.preprocess.forms.PageBox;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the members of one object, and in the end complains about those that nobody asked for. */
final class MemberReader {
  private final String what;
  private final Part.Members object;
  private final Set<String> known = new HashSet<>();

  /**
   * Starts to read.
   *
   * @param what the object is, for messages
   */
  MemberReader(String what, Part part) {
    this.what = what;
    if (!(part instanceof Part.Members members)) {
      throw misplaced(part, "is not an object", part.description());
    }
    object = members;
  }

  Place place() {
    return object.place();
  }

  Part.Members members(String key) {
    Part part = required(key);
    if (part instanceof Part.Members members) {
      return members;
    }
    throw wrong(key, part, "an object");
  }

  Optional<Part> optional(String key) {
    known.add(key);
    return Optional.ofNullable(object.parts().get(key));
  }

  Part required(String key) {
    return optional(key)
        .orElseThrow(() -> new MisplacedException(place(), "%s needs \"%s\"".formatted(what, key)));
  }

  String text(String key) {
    Part part = required(key);
    if (part instanceof Part.Text text) {
      return text.value();
    }
    throw wrong(key, part, "a text");
  }

  boolean flag(String key, boolean otherwise) {
    Optional<Part> part = optional(key);
    if (part.isPresent() && !(part.get() instanceof Part.Flag)) {
      throw wrong(key, part.get(), "true or false");
    }
    return part.map(some -> ((Part.Flag) some).value()).orElse(otherwise);
  }

  double number(String key) {
    return number(key, required(key));
  }

  int whole(String key) {
    return (int) whole(key, required(key), Integer.MAX_VALUE);
  }

  /** A whole number, or a list of the smallest and the largest one. */
  long[] span(String key, long most) {
    Part part = required(key);
    if (part instanceof Part.Items items && items.parts().size() == 2) {
      return new long[] {
        whole(key, items.parts().get(0), most), whole(key, items.parts().get(1), most)
      };
    }
    if (part instanceof Part.Figure) {
      long both = whole(key, part, most);
      return new long[] {both, both};
    }
    throw wrong(key, part, "a whole number or [from, to]");
  }

  PageBox box(String key) {
    return box(key, required(key));
  }

  List<PageBox> boxes(String key) {
    Part part = required(key);
    if (part instanceof Part.Items items) {
      return items.parts().stream().map(item -> box(key, item)).toList();
    }
    throw wrong(key, part, "a list of boxes");
  }

  List<Double> numbers(String key, int count, String form) {
    return numbers(key, required(key), count, form);
  }

  /** Complains about the first member that was not asked for. */
  void end() {
    for (String key : object.parts().keySet()) {
      if (!known.contains(key)) {
        String expected = String.join(", ", known.stream().sorted().toList());
        throw new MisplacedException(
            object.keys().getOrDefault(key, place()),
            "%s has an unknown member \"%s\"; it may have: %s".formatted(what, key, expected));
      }
    }
  }

  private PageBox box(String key, Part part) {
    List<Double> numbers = numbers(key, part, 4, "[x, y, width, height]");
    try {
      return new PageBox(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    } catch (IllegalArgumentException e) {
      throw new MisplacedException(part.place(), "%s: %s".formatted(what, e.getMessage()), e);
    }
  }

  private List<Double> numbers(String key, Part part, int count, String form) {
    if (part instanceof Part.Items items && items.parts().size() == count) {
      return items.parts().stream().map(item -> number(key, item)).toList();
    }
    throw wrong(key, part, form);
  }

  private double number(String key, Part part) {
    if (part instanceof Part.Figure figure) {
      return figure.value();
    }
    throw wrong(key, part, "a number");
  }

  private long whole(String key, Part part, long most) {
    double number = number(key, part);
    if (number != Math.rint(number) || Math.abs(number) > most) {
      throw wrong(key, part, "a whole number");
    }
    return (long) number;
  }

  MisplacedException wrong(String key, Part part, String wanted) {
    return misplaced(part, "\"%s\" must be %s".formatted(key, wanted), "not " + part.description());
  }

  private MisplacedException misplaced(Part part, String fault, String found) {
    return new MisplacedException(
        part.place(), String.format(Locale.ROOT, "%s: %s, %s", what, fault, found));
  }
}
