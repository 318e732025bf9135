/**
 * What a field of a form can hold: digits, whole numbers, amounts, postal codes, dates, number
 * plates, and numbers with check digits.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.preprocess.forms.kind;

import org.jspecify.annotations.NullMarked;
