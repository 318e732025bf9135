/**
 * The corruptions of MNIST-C (Mu and Gilmer 2019, "MNIST-C: a robustness benchmark for computer
 * vision", arXiv 1906.02337), made anew from their description: fifteen things that can happen to a
 * picture and leave the digit legible to a person. The severities are those of the published set;
 * chance is not, so that figures come near those on the published pictures without being the same.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.corruption;

import org.jspecify.annotations.NullMarked;
