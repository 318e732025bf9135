/** How errors of the REST interface are told (RFC 9457). */
@NullMarked
package io.github.hdr4j.samples.web.api.problem;

import org.jspecify.annotations.NullMarked;
