/** What the training program draws: digits in many hands, and what is not one digit. */
@NullMarked
package io.github.hdr4j.samples.training.drawing;

import org.jspecify.annotations.NullMarked;
