package io.github.hdr4j.samples.benchmarks;

import java.util.concurrent.Callable;

/**
 * Something whose time is compared with that of others.
 *
 * @param name for the report
 * @param work to be timed; its result keeps the compiler from leaving it out
 */
record Contestant(String name, Callable<?> work) {}
