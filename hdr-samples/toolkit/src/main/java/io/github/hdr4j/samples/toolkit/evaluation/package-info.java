/** Reading a labelled set of handwritten digits and counting what came out. */
@NullMarked
package io.github.hdr4j.samples.toolkit.evaluation;

import org.jspecify.annotations.NullMarked;
