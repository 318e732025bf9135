/** What is read in a picture, and how it is kept. */
@NullMarked
package io.github.hdr4j.samples.web.reading;

import org.jspecify.annotations.NullMarked;
