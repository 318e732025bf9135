/** Measures how well photographed sudokus, printed and filled in by hand, are found and read. */
@NullMarked
package io.github.hdr4j.samples.toolkit.sudoku;

import org.jspecify.annotations.NullMarked;
