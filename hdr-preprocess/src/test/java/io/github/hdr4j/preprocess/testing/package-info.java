/** Pictures that the tests of handwritten digit recognition draw for themselves. */
@NullMarked
package io.github.hdr4j.preprocess.testing;

import org.jspecify.annotations.NullMarked;
