package io.github.hdr4j.samples.web.browser;

import io.github.hdr4j.samples.toolkit.drawing.Point;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Interaction;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.MouseButton;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;

/** A mouse, a finger or a pen that moves over an element of the page. */
final class Pointer {
  private static final Duration STEP = Duration.ofMillis(4);

  private final PointerInput input;
  private final Origin middle;
  private final double side;

  Pointer(PointerInput.Kind kind, WebElement surface) {
    input = new PointerInput(kind, kind.name());
    middle = Origin.fromElement(surface);
    side = Math.min(surface.getSize().getWidth(), surface.getSize().getHeight());
  }

  /** Goes down at the beginning of each stroke and up at its end. */
  Sequence draw(List<List<Point>> strokes) {
    Sequence actions = new Sequence(input, 0);
    for (List<Point> stroke : strokes) {
      actions.addAction(to(stroke.get(0)));
      actions.addAction(input.createPointerDown(MouseButton.LEFT.asArg()));
      stroke.stream().skip(1).map(this::to).forEach(actions::addAction);
      actions.addAction(input.createPointerUp(MouseButton.LEFT.asArg()));
    }
    return actions;
  }

  private Interaction to(Point point) {
    return input.createPointerMove(
        STEP, middle, (int) (side * (point.x() - 0.5)), (int) (side * (point.y() - 0.5)));
  }
}
