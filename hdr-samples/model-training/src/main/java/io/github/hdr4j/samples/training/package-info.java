/** Training of the model for handwritten digit recognition. */
@NullMarked
package io.github.hdr4j.samples.training;

import org.jspecify.annotations.NullMarked;
