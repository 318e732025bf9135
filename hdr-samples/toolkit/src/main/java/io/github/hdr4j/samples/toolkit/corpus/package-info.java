/**
 * Black-box corpora: labelled pictures that are read as they are and after all that may happen to a
 * picture, and held against figures that were reached before.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.corpus;

import org.jspecify.annotations.NullMarked;
