/** What may happen to a picture of a digit before it is read, and should not change the digit. */
@NullMarked
package io.github.hdr4j.samples.toolkit.transform;

import org.jspecify.annotations.NullMarked;
