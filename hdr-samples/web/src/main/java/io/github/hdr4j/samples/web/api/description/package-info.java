/** The description of the interface as a page for people. */
@NullMarked
package io.github.hdr4j.samples.web.api.description;

import org.jspecify.annotations.NullMarked;
