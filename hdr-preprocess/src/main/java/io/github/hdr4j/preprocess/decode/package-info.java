/**
 * Decoding of picture files for handwritten digit recognition: size and header are checked before
 * any pixel is read, and the picture comes out upright.
 */
@NullMarked
package io.github.hdr4j.preprocess.decode;

import org.jspecify.annotations.NullMarked;
