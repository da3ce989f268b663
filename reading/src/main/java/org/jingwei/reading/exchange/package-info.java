/** The form in which facts and articles travel: one JSON object a line, the keys of the labelling guide. */
@NullMarked
package org.jingwei.reading.exchange;

import org.jspecify.annotations.NullMarked;
