/** Image preparation for handwritten digit recognition. */
@NullMarked
package io.github.hdr4j.preprocess;

import org.jspecify.annotations.NullMarked;
