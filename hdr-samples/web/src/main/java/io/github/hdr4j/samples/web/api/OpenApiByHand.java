package io.github.hdr4j.samples.web.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What signatures do not tell: bodies that are read as a stream, and answers that are built. */
final class OpenApiByHand implements OpenApiCustomizer {
  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry("mode", "What to look for: digit, number or form."),
          Map.entry("template", "Name of the form, as GET /forms lists it; for mode=form only."),
          Map.entry("keep", "Whether the reading is kept in the account. Visitors keep nothing."),
          Map.entry("name", "Name of a raw picture, for people to recognise it."),
          Map.entry("q", "Words that the name, the text or the correction contains."),
          Map.entry("verdict", "accepted, uncertain, not_a_digit or blank; empty for any."),
          Map.entry("corrected", "Whether only readings are wanted that a person corrected."),
          Map.entry("page", "Number of the page, from 0."),
          Map.entry("size", "Most readings of a page, 1 to 100."),
          Map.entry("format", "json, or csv for spreadsheets."),
          Map.entry("id", "As the answer that made it named it."),
          Map.entry("Last-Event-ID", "Of the last result that came; later ones are told."));

  @Override
  public void customise(OpenAPI api) {
    OpenApiSchemas.all().forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
    for (PathItem path : api.getPaths().values()) {
      for (Operation operation : path.readOperations()) {
        describe(operation);
      }
    }
    Operation read = post(api, Paths.RECOGNITIONS);
    read.addParametersItem(
        new QueryParameter()
            .name("name")
            .description(PARAMETERS.get("name"))
            .schema(new StringSchema()));
    read.requestBody(OpenApiSchemas.pictures());
    read.getResponses()
        .addApiResponse("200", answer("Read, not kept; or several pictures.", "Recognitions"))
        .addApiResponse(
            "201",
            answer("One picture, read and kept.", "Recognition")
                .addHeaderObject(
                    "Location",
                    new Header().description("Of the reading.").schema(new StringSchema())));
    Operation trace = post(api, Paths.V1 + "/traces");
    trace.requestBody(OpenApiSchemas.pictures());
    trace.getResponses().addApiResponse("200", answer("How it was read.", "Trace"));
    get(api, Paths.RECOGNITIONS + "/{id}/trace")
        .getResponses()
        .addApiResponse("200", answer("How it was read.", "Trace"));
    for (String picture : List.of("/picture", "/thumbnail")) {
      get(api, Paths.RECOGNITIONS + "/{id}" + picture)
          .getResponses()
          .addApiResponse(
              "200", new ApiResponse().description("The file.").content(OpenApiSchemas.picture()));
    }
    post(api, Paths.JOBS).requestBody(OpenApiSchemas.pictures());
    get(api, Paths.JOBS + "/{id}/events")
        .getResponses()
        .addApiResponse(
            "200", new ApiResponse().description("Events.").content(OpenApiSchemas.events()));
    get(api, Paths.V1 + "/forms").security(List.of());
  }

  private static void describe(Operation operation) {
    for (Parameter parameter : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
      Optional.ofNullable(PARAMETERS.get(parameter.getName())).ifPresent(parameter::description);
    }
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("What went wrong, and what helps.")
                .content(OpenApiSchemas.problem()));
  }

  private static ApiResponse answer(String description, String schema) {
    return new ApiResponse().description(description).content(OpenApiSchemas.json(schema));
  }

  private static Operation post(OpenAPI api, String path) {
    return requireNonNull(api.getPaths().get(path), path).getPost();
  }

  private static Operation get(OpenAPI api, String path) {
    return requireNonNull(api.getPaths().get(path), path).getGet();
  }
}
