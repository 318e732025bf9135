/** How many pictures the server reads and keeps, and how quickly it answers. */
@NullMarked
package io.github.hdr4j.samples.web.load;

import org.jspecify.annotations.NullMarked;
