package io.github.hdr4j.samples.web.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;

/** Schemas of what is read as a stream or built as a tree. */
final class OpenApiSchemas {
  private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
  private static final List<List<List<Integer>>> SEVEN =
      List.of(List.of(List.of(20, 10), List.of(90, 10), List.of(50, 120)));

  private OpenApiSchemas() {}

  static Map<String, Schema<?>> all() {
    return Map.of(
        "Recognition", recognition(),
        "Recognitions", recognitions(),
        "Trace", trace(),
        "Strokes", strokes(),
        "Problem", problemDetail());
  }

  /** A body with pictures, in any of the ways that are understood. */
  static RequestBody pictures() {
    Schema<?> parts =
        new ObjectSchema()
            .addProperty("file", new ArraySchema().items(binary("A picture.")))
            .addRequiredItem("file");
    MediaType raw = new MediaType().schema(binary("A PNG or JPEG picture; the content counts."));
    return new RequestBody()
        .required(true)
        .description("One or more pictures as parts, one picture as it is, or a pen's strokes.")
        .content(
            new Content()
                .addMediaType("multipart/form-data", new MediaType().schema(parts))
                .addMediaType("image/png", raw)
                .addMediaType("image/jpeg", raw)
                .addMediaType("application/octet-stream", raw)
                .addMediaType(JSON, new MediaType().schema(ref("Strokes"))));
  }

  static Content json(String schema) {
    return new Content().addMediaType(JSON, new MediaType().schema(ref(schema)));
  }

  /** A picture as it is kept. */
  static Content picture() {
    MediaType file = new MediaType().schema(binary("A file."));
    return new Content().addMediaType("image/png", file).addMediaType("image/jpeg", file);
  }

  static Content events() {
    return new Content()
        .addMediaType(
            org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE,
            new MediaType().schema(text("Events, the data of each an object.")));
  }

  static Content problem() {
    return new Content()
        .addMediaType("application/problem+json", new MediaType().schema(ref("Problem")));
  }

  private static Schema<?> ref(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }

  private static Schema<?> text(String description) {
    return new StringSchema().description(description);
  }

  private static Schema<?> number(String description) {
    return new NumberSchema().description(description);
  }

  private static Schema<?> whole(String description) {
    return new IntegerSchema().description(description);
  }

  private static Schema<?> binary(String description) {
    return new BinarySchema().description(description);
  }

  private static Schema<?> recognition() {
    return new ObjectSchema()
        .description(
            "What was read in a picture. This is that of a digit; numbers have the member \"lines\""
                + " and forms \"fields\", each with the text, the verdict and the confidence.")
        .addProperty("id", text("Of the reading; absent if it is not kept."))
        .addProperty("name", text("As the picture was sent."))
        .addProperty("verdict", text("accepted, uncertain, not_a_digit or blank."))
        .addProperty("digit", whole("0 to 9 if accepted, or else null."))
        .addProperty("best", whole("The most probable digit; null if there is none."))
        .addProperty("confidence", number("Probability of the best digit."))
        .addProperty(
            "probabilities", new ArraySchema().items(number("Of the digits 0 to 9 in turn.")))
        .addProperty("digitProbability", number("That it is one digit at all."))
        .addProperty("reason", text("Why it is none, such as several_marks; or null."))
        .addProperty("millis", number("Time that reading took."))
        .addProperty("error", text("Why a picture of several could not be read."));
  }

  private static Schema<?> recognitions() {
    return new Schema<>()
        .oneOf(List.of(ref("Recognition"), new ArraySchema().items(ref("Recognition"))));
  }

  private static Schema<?> trace() {
    Schema<?> stage =
        new ObjectSchema()
            .addProperty("name", text("Of the stage."))
            .addProperty("description", text("What happened."))
            .addProperty("picture", text("A data URI."));
    Schema<?> saliency =
        new ObjectSchema()
            .description("Which ink the reading rests on; null unless there is one mark.")
            .addProperty("picture", text("A data URI: blue ink speaks for, red ink against."))
            .addProperty("best", whole("The digit that was read."))
            .addProperty("runnerUp", whole("The digit that comes closest to it."));
    return new ObjectSchema()
        .addProperty("polarity", text("dark_on_light or light_on_dark."))
        .addProperty("stages", new ArraySchema().items(stage))
        .addProperty("saliency", saliency);
  }

  private static Schema<?> strokes() {
    Schema<?> points = new ArraySchema().items(number("x, y, and perhaps millis and pressure."));
    return new ObjectSchema()
        .description("What a pen wrote: strokes, each a list of points [x, y], y downwards.")
        .addProperty("strokes", new ArraySchema().items(new ArraySchema().items(points)))
        .example(Map.of("strokes", SEVEN));
  }

  private static Schema<?> problemDetail() {
    return new ObjectSchema()
        .description("A problem (RFC 9457).")
        .addProperty("type", text("Address of an explanation, such as /problems/too-large."))
        .addProperty("title", text("The kind of the problem."))
        .addProperty("status", whole("Of the answer."))
        .addProperty("detail", text("What went wrong this time, and what helps."));
  }
}
