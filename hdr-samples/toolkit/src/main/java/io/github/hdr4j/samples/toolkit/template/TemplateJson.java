package io.github.hdr4j.samples.toolkit.template;

import io.github.hdr4j.preprocess.forms.FieldLayout;
import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.Point;
import io.github.hdr4j.preprocess.forms.Quadrilateral;
import io.github.hdr4j.preprocess.forms.Registration;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Templates as JSON, in the form that the package describes. */
public final class TemplateJson {
  private TemplateJson() {}

  /**
   * Reads a template.
   *
   * @param json the whole text
   * @param source such as the name of the file, for messages
   * @return the template
   * @throws TemplateFormatException naming line and column, and the field if it is one's fault
   */
  public static FormTemplate read(String json, String source) throws TemplateFormatException {
    try {
      return TemplateReader.read(PlacedJson.parse(json));
    } catch (MisplacedException e) {
      TemplateFormatException broken =
          new TemplateFormatException(
              source, e.place().line(), e.place().column(), String.valueOf(e.getMessage()));
      broken.initCause(e);
      throw broken;
    }
  }

  /**
   * Writes a template.
   *
   * @param template to write
   * @return an object that {@link #read} reads once it is text
   */
  public static ObjectNode write(FormTemplate template) {
    ObjectNode form = JsonNodeFactory.instance.objectNode().put("name", template.name());
    put(put(form.putArray("page"), template.width()), template.height());
    putRegistration(form.putObject("registration"), template.registration());
    ObjectNode fields = form.putObject("fields");
    template.fields().forEach(field -> putField(fields.putObject(field.name()), field));
    return form;
  }

  private static void putRegistration(ObjectNode node, Registration how) {
    if (how instanceof Registration.CornerMarks marks) {
      putBox(node.put("by", "corner marks").putArray("centres"), bounds(marks.centres()));
      node.put("side", marks.side());
    } else if (how instanceof Registration.PrintedFrame frame) {
      putBox(node.put("by", "printed frame").putArray("frame"), bounds(frame.frame()));
    } else if (how instanceof Registration.PaperEdges) {
      node.put("by", "paper edges");
    } else {
      node.put("by", "whole picture");
    }
  }

  private static void putField(ObjectNode node, FieldTemplate field) {
    KindJson.write(field.kind(), node);
    if (field.layout() instanceof FieldLayout.Comb comb) {
      ArrayNode cells = node.putArray("cells");
      comb.boxes().forEach(cell -> putBox(cells.addArray(), cell));
    } else {
      putBox(node.putArray("box"), field.layout().bounds());
    }
    if (field.mayBeBlank()) {
      node.put("mayBeBlank", true);
    }
  }

  private static void putBox(ArrayNode array, PageBox box) {
    put(put(put(put(array, box.x()), box.y()), box.width()), box.height());
  }

  /** The file has upright boxes only. */
  private static PageBox bounds(Quadrilateral area) {
    Point corner = area.topLeft();
    Point opposite = area.bottomRight();
    return new PageBox(
        corner.x(), corner.y(), opposite.x() - corner.x(), opposite.y() - corner.y());
  }

  /** Whole numbers without a point, as a person would write them. */
  private static ArrayNode put(ArrayNode array, double number) {
    return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
        ? array.add((int) number)
        : array.add(number);
  }
}
