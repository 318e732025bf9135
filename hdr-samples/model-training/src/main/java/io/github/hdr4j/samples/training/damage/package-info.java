/**
 * What happens to pictures of digits before they reach the library: dirt, lines thrown across,
 * blur, fog, inverted bands. The digit stays readable. All strengths vary at random, so that a
 * network learns the kinds and not one severity.
 */
@NullMarked
package io.github.hdr4j.samples.training.damage;

import org.jspecify.annotations.NullMarked;
