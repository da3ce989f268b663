/** Short word lists of the reader, kept in a file that a clerk can change. */
@NullMarked
package org.jingwei.reading.lexicon;

import org.jspecify.annotations.NullMarked;
