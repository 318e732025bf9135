/** A web application for handwritten digit recognition (HDR): upload or draw, see what was read. */
@NullMarked
package io.github.hdr4j.samples.web;

import org.jspecify.annotations.NullMarked;
