/** Pages that need nothing but themselves and the pictures beside them: no script, no network. */
@NullMarked
package io.github.hdr4j.samples.toolkit.html;

import org.jspecify.annotations.NullMarked;
