/** Phrases that say when: found in a text and parsed into periods. */
@NullMarked
package org.jingwei.reading.time;

import org.jspecify.annotations.NullMarked;
