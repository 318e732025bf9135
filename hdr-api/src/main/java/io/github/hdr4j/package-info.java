/** The API of handwritten digit recognition. */
@NullMarked
package io.github.hdr4j;

import org.jspecify.annotations.NullMarked;
