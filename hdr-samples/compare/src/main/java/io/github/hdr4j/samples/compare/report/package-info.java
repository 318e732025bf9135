/** What a comparison of classifiers of handwritten digits came to, as tables and charts. */
@NullMarked
package io.github.hdr4j.samples.compare.report;

import org.jspecify.annotations.NullMarked;
