/**
 * Charts of how well handwritten digits are read, as pictures for a page or a file. Drawn by <a
 * href="https://knowm.org/open-source/xchart/">XChart</a>.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.chart;

import org.jspecify.annotations.NullMarked;
