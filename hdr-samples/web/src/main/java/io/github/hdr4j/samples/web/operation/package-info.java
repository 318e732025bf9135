/** Limits, metrics and health of a running server. */
@NullMarked
package io.github.hdr4j.samples.web.operation;

import org.jspecify.annotations.NullMarked;
