/** The command line of handwritten digit recognition. */
@NullMarked
package io.github.hdr4j.samples.cli;

import org.jspecify.annotations.NullMarked;
