/** The REST interface. */
@NullMarked
package io.github.hdr4j.samples.web.api;

import org.jspecify.annotations.NullMarked;
