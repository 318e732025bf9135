/**
 * Templates of forms as JSON files, written by hand or by a program. An object has the members
 *
 * <ul>
 *   <li>{@code name} of the form;
 *   <li>{@code page}, its width and height, in millimetres or any other unit;
 *   <li>{@code registration}, by what it is found in a picture: {@code {"by": "corner marks",
 *       "centres": [x, y, width, height], "side": side}}, {@code {"by": "printed frame", "frame":
 *       [x, y, width, height]}}, {@code {"by": "paper edges"}}, which is the default, or {@code
 *       {"by": "whole picture"}};
 *   <li>{@code fields}, an object with a member for each field, whose name it has.
 * </ul>
 *
 * <p>A field is an object. {@code box} is where it stands, {@code [x, y, width, height]}; with
 * {@code cells} as a number it is a comb of so many equal cells. A list of boxes as {@code cells}
 * is a comb, too, and then there is no {@code box}. {@code mayBeBlank} is false by default. The
 * {@code kind} needs these members:
 *
 * <table>
 *   <caption>Kinds of fields</caption>
 *   <tr><th>kind</th><th>members</th></tr>
 *   <tr><td>digits</td><td>{@code digits}: how many, or {@code [least, most]}</td></tr>
 *   <tr><td>whole number</td><td>{@code range}: {@code [from, to]}</td></tr>
 *   <tr><td>amount</td><td>{@code whole}: most digits before the point; {@code decimals}</td></tr>
 *   <tr><td>postal code</td><td>{@code digits}; {@code zeroFirst}: whether the first may be
 *   0</td></tr>
 *   <tr><td>date</td><td>{@code pattern}, such as "DDMMYYYY"; {@code years}: {@code [from, to]},
 *   by default 1950 to 2049</td></tr>
 *   <tr><td>plate</td><td>{@code marks}: letters and digits, how many, or {@code [least,
 *   most]}</td></tr>
 *   <tr><td>checked number</td><td>{@code scheme}: "luhn", "verhoeff" or "mod 97-10"; {@code
 *   digits}: how many with the check digits, or {@code [least, most]}</td></tr>
 * </table>
 *
 * <pre>{@code
 * {
 *   "name": "letter",
 *   "page": [210, 148],
 *   "registration": {"by": "corner marks", "centres": [10, 10, 190, 128], "side": 6},
 *   "fields": {
 *     "pin": {"kind": "postal code", "digits": 6, "zeroFirst": false,
 *             "box": [120, 90, 60, 10], "cells": 6},
 *     "date": {"kind": "date", "pattern": "DDMMYYYY", "years": [2000, 2049],
 *              "box": [120, 20, 70, 10], "mayBeBlank": true}
 *   }
 * }
 * }</pre>
 *
 * <p>Whatever else stands in the file is an error: a misspelt member would otherwise be a rule that
 * is silently not kept.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.template;

import org.jspecify.annotations.NullMarked;
