package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.web.reading.Mode;
import java.util.Optional;

/**
 * What is wanted of the pictures of a request.
 *
 * @param mode what to look for
 * @param template of the form, if it is one
 * @param keep whether the readings are kept, if somebody signed in
 */
record Wish(Mode mode, Optional<FormTemplate> template, boolean keep) {}
