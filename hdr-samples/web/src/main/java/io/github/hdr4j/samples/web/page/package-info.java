/** The pages that people look at. */
@NullMarked
package io.github.hdr4j.samples.web.page;

import org.jspecify.annotations.NullMarked;
