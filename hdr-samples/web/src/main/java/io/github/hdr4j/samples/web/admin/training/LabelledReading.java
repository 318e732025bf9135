package io.github.hdr4j.samples.web.admin.training;

import java.util.UUID;

/**
 * A reading of which somebody said what digit it is.
 *
 * @param id of the reading
 * @param correction {@code 0} to {@code 9}
 */
record LabelledReading(UUID id, String correction) {}
