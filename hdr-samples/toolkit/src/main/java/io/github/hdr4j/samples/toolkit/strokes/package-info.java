/** Files of handwritten digits that were written with a pen on a tablet. */
@NullMarked
package io.github.hdr4j.samples.toolkit.strokes;

import org.jspecify.annotations.NullMarked;
