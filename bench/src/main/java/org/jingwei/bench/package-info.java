/** Benchmarks; never shipped. */
@NullMarked
package org.jingwei.bench;

import org.jspecify.annotations.NullMarked;
