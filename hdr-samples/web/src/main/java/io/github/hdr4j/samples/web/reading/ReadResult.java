package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.Verdict;
import java.awt.image.BufferedImage;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read in one picture.
 *
 * @param json the object that the API answers with; the same as the command line's
 * @param text what was read, for lists: a digit, a number, fields; empty if nothing
 * @param verdict on the whole picture
 * @param confidence that all of it is right, 0 to 1
 * @param picture upright, as it was read; not to be changed
 */
public record ReadResult(
    ObjectNode json, String text, Verdict verdict, double confidence, BufferedImage picture) {}
