/** Printed figures: quantities, ranges, ratios, ranks, masks and figures in words, found before anybody knows what they are of. */
@NullMarked
package org.jingwei.reading.figure;

import org.jspecify.annotations.NullMarked;
