/** What a file with a handwritten-digit model says of itself, for its model card. */
@NullMarked
package io.github.hdr4j.samples.training.card;

import org.jspecify.annotations.NullMarked;
