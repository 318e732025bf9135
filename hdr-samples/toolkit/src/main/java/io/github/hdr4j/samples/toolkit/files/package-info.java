/** Files that are written whole, and what goes wrong with files in words. */
@NullMarked
package io.github.hdr4j.samples.toolkit.files;

import org.jspecify.annotations.NullMarked;
