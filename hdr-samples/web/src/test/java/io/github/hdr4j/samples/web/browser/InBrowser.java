package io.github.hdr4j.samples.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that use a {@link Browser} at a {@link Site}, which they take as parameters. A machine
 * without the browser skips them, unless the system property or the variable {@code HDR_BROWSER} is
 * {@code required}; then they fail. Any error that the browser writes down fails a test as well.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@interface InBrowser {}
