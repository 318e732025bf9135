/** Trains classifiers on the same handwritten digits, and has them read the same others. */
@NullMarked
package io.github.hdr4j.samples.compare.contest;

import org.jspecify.annotations.NullMarked;
