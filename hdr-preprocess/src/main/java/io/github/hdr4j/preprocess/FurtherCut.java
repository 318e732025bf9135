package io.github.hdr4j.preprocess;

/**
 * A cut through a part beside those that were chosen, some of which it may cross. Nodes are the
 * chosen cuts from left to right, from 1 on, and the ends of the part.
 *
 * @param seam the cut
 * @param from last node that it leaves enough ink to its left from; 0 is the left end
 * @param to first node that it leaves enough ink to its right to
 */
record FurtherCut(Seam seam, int from, int to) {}
