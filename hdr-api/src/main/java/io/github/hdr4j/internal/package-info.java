/** Internal to the API of handwritten digit recognition: the texts of its messages. */
@NullMarked
package io.github.hdr4j.internal;

import org.jspecify.annotations.NullMarked;
