/** How the pictures of a request get into memory, within limits. */
@NullMarked
package io.github.hdr4j.samples.web.api.upload;

import org.jspecify.annotations.NullMarked;
