/** Handwritten digits that this project draws itself: pen strokes on paper. */
@NullMarked
package io.github.hdr4j.samples.toolkit.drawing;

import org.jspecify.annotations.NullMarked;
