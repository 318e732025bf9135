/** Model export for handwritten digit recognition. */
@NullMarked
package io.github.hdr4j.dl4j;

import org.jspecify.annotations.NullMarked;
